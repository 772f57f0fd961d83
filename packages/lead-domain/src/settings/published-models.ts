import { type OutcomeModel, outcomeModelSchema } from '../probability/outcome-model.ts';
import { type PublishedOutcomes } from '../scoring/published-outcomes.ts';
import { type ScoreModel } from '../scoring/score-model.ts';

import { newestPublished, type PublishedModelRecord } from './newest-published.ts';
import { publishedRules } from './published-rules.ts';

export type PublishedModels = { scoring: ScoreModel; outcomes: PublishedOutcomes | null };

/**
 * What scores: of the published models of a basis the newest that can be read. Without one the shipped rules score. What
 * is wrong with the others `readPublishedModels` says.
 */
export const publishedModels = (models: readonly PublishedModelRecord[]): PublishedModels => ({
  scoring: publishedRules(models),
  outcomes: newestPublished({ models, basis: 'OUTCOMES', read: outcomesOf }),
});

const outcomesOf = (record: PublishedModelRecord): PublishedOutcomes | null => {
  const { data } = outcomeModelSchema.safeParse(record.definition);
  return data === undefined ? null : publishedOutcomes({ record, model: data });
};

/** Called by the version that learnt it. */
export const publishedOutcomes = ({
  record: { name, modelVersion },
  model,
}: {
  record: PublishedModelRecord;
  model: OutcomeModel;
}): PublishedOutcomes => ({ name: `${name} v${modelVersion ?? 1}`, model });
