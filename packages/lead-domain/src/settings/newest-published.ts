import { type LeadScoreModel } from '../records/lead-score-model.ts';
import { type ScoreModelBasis } from '../vocabulary/scoring-terms.ts';

export type PublishedModelRecord = Pick<LeadScoreModel, 'name' | 'basis' | 'status' | 'modelVersion' | 'definition'>;

/** Of the published models of a basis the newest that can be read. */
export const newestPublished = <Model>({
  models,
  basis,
  read,
}: {
  models: readonly PublishedModelRecord[];
  basis: ScoreModelBasis;
  read: (record: PublishedModelRecord) => Model | null;
}): Model | null => {
  const published = models
    .filter((model) => model.status === 'PUBLISHED' && model.basis === basis)
    .sort((left, right) => (right.modelVersion ?? 0) - (left.modelVersion ?? 0));
  for (const record of published) {
    const model = read(record);
    if (model !== null) return model;
  }
  return null;
};
