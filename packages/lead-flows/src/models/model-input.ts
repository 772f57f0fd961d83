import { type LeadScoreModel, type LeadScoreRule, scoreModelOfRecords } from '@leads/lead-domain';

/**
 * A model as it stands, to be checked by `readScoreModel`: what was frozen when it was published, or else what its rule
 * records say. Also the content of a model file.
 */
export const modelInput = ({ model, rules }: { model: LeadScoreModel; rules: readonly LeadScoreRule[] }): unknown =>
  model.status === 'DRAFT' || model.definition === null ? scoreModelOfRecords({ model, rules }) : model.definition;
