import { type InputProblem } from '../input/read-input.ts';
import { type LeadScoreModel } from '../records/lead-score-model.ts';
import { type CustomFields } from '../scoring/check-score-rule.ts';
import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { readScoreModel } from '../scoring/read-score-model.ts';
import { type ScoreModel } from '../scoring/score-model.ts';
import { type ScoreModelBasis } from '../vocabulary/scoring-terms.ts';

export type PublishedModelRecord = Pick<LeadScoreModel, 'name' | 'basis' | 'status' | 'modelVersion' | 'definition'>;

/** What scores: of the published models of a basis the newest that can be read, or else what ships. */
export const readPublishedModels = ({
  models,
  customFields,
}: {
  models: readonly PublishedModelRecord[];
  customFields: CustomFields;
}): { scoring: ScoreModel; problems: InputProblem[] } => {
  const problems: InputProblem[] = [];
  const report = ({ record, found }: { record: PublishedModelRecord; found: readonly InputProblem[] }) =>
    problems.push(...found.map(({ path, message }) => ({ path, message: `Score model "${record.name}": ${message}` })));
  for (const record of publishedOf({ models, basis: 'RULES' })) {
    const reading = readScoreModel({ input: record.definition, customFields });
    if (reading.kind === 'read') {
      report({
        record,
        found: reading.problems.map(({ index, message }) => ({ path: `rules.${index}`, message })),
      });
      return { scoring: reading.model, problems };
    }
    report({ record, found: reading.problems });
  }
  return { scoring: DEFAULT_SCORE_MODEL, problems };
};

const publishedOf = ({
  models,
  basis,
}: {
  models: readonly PublishedModelRecord[];
  basis: ScoreModelBasis;
}): PublishedModelRecord[] =>
  models
    .filter((model) => model.status === 'PUBLISHED' && model.basis === basis)
    .sort((left, right) => (right.modelVersion ?? 0) - (left.modelVersion ?? 0));
