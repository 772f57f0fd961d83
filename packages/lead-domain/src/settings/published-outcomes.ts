import { type OutcomeModel, outcomeModelSchema } from '../probability/outcome-model.ts';
import { type PublishedOutcomes } from '../scoring/published-outcomes.ts';

import { newestPublished, type PublishedModelRecord } from './newest-published.ts';

/** What was learnt from finished leads: the newest published model that can be read; null until there is one. */
export const publishedOutcomes = (models: readonly PublishedModelRecord[]): PublishedOutcomes | null =>
  newestPublished({
    models,
    basis: 'OUTCOMES',
    read: (record) => {
      const { data } = outcomeModelSchema.safeParse(record.definition);
      return data === undefined ? null : outcomesOfVersion({ record, model: data });
    },
  });

/** Called by the version that learnt it. */
export const outcomesOfVersion = ({
  record: { name, modelVersion },
  model,
}: {
  record: PublishedModelRecord;
  model: OutcomeModel;
}): PublishedOutcomes => ({ name: `${name} v${modelVersion ?? 1}`, model });
