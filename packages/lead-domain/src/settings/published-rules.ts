import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { judgeScoreModel } from '../scoring/judge-score-model.ts';
import { type ScoreModel } from '../scoring/score-model.ts';

import { newestPublished, type PublishedModelRecord } from './newest-published.ts';

/** The rules that score: the newest published ones that can be read, or else those that ship. */
export const publishedRules = (models: readonly PublishedModelRecord[]): ScoreModel =>
  newestPublished({ models, basis: 'RULES', read: rulesOf }) ?? DEFAULT_SCORE_MODEL;

/** They were checked against the workspace's fields when they were published. */
const rulesOf = ({ definition }: PublishedModelRecord): ScoreModel | null => {
  const judgement = judgeScoreModel({ input: definition, customFields: 'ANY' });
  return judgement.kind === 'read' ? judgement.model : null;
};
