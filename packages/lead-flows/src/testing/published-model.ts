import { DEFAULT_SETTINGS, leadScoreModelSchema, type ScoreRule, type Settings } from '@leads/lead-domain';
import { aScoreModel } from '@leads/lead-domain/testing';

/** A published model of the given rules: the record, and the settings of a workspace where it scores. */
export const publishedModel = ({ rules, version = 2 }: { rules: ScoreRule[]; version?: number }) => {
  const model = aScoreModel({ rules, version });
  const record = leadScoreModelSchema.parse({
    id: '00000000-0000-4000-8000-00000000000a',
    name: model.name,
    basis: 'RULES',
    status: 'PUBLISHED',
    modelVersion: version,
    definition: model,
  });
  const settings: Settings = { ...DEFAULT_SETTINGS, scoring: model };
  return { record, settings };
};
