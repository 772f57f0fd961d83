import { type InputProblem, readInput } from '../input/read-input.ts';
import { outcomeModelSchema } from '../probability/outcome-model.ts';
import { type LeadScoreModel } from '../records/lead-score-model.ts';
import { type CustomFields } from '../scoring/score-rule-fault.ts';
import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { type PublishedOutcomes } from '../scoring/published-outcomes.ts';
import { readScoreModel } from '../scoring/read-score-model.ts';
import { type ScoreModel } from '../scoring/score-model.ts';
import { type ScoreModelBasis } from '../vocabulary/scoring-terms.ts';

export type PublishedModelRecord = Pick<LeadScoreModel, 'name' | 'basis' | 'status' | 'modelVersion' | 'definition'>;

export type PublishedModels = { scoring: ScoreModel; outcomes: PublishedOutcomes | null };

/** What scores: of the published models of a basis the newest that can be read. Without one the shipped rules score. */
export const readPublishedModels = ({
  models,
  customFields,
}: {
  models: readonly PublishedModelRecord[];
  customFields: CustomFields;
}): PublishedModels & { problems: InputProblem[] } => {
  const problems: InputProblem[] = [];
  const report = (record: PublishedModelRecord) => (found: readonly InputProblem[]) =>
    problems.push(...found.map(({ path, message }) => ({ path, message: `Score model "${record.name}": ${message}` })));
  const newest = <Model>(
    basis: ScoreModelBasis,
    read: (record: PublishedModelRecord) => Model | null,
  ): Model | null => {
    for (const record of publishedOf({ models, basis })) {
      const model = read(record);
      if (model !== null) return model;
    }
    return null;
  };
  const scoring = newest('RULES', (record) => readRules({ record, customFields, report: report(record) }));
  const outcomes = newest('OUTCOMES', (record) => readOutcomes({ record, report: report(record) }));
  return { scoring: scoring ?? DEFAULT_SCORE_MODEL, outcomes, problems };
};

type Report = (found: readonly InputProblem[]) => void;

const readRules = ({
  record,
  customFields,
  report,
}: {
  record: PublishedModelRecord;
  customFields: CustomFields;
  report: Report;
}): ScoreModel | null => {
  const reading = readScoreModel({ input: record.definition, customFields });
  if (reading.kind === 'unreadable') {
    report(reading.problems);
    return null;
  }
  report(reading.problems.map(({ index, message }) => ({ path: `rules.${index}`, message })));
  return reading.model;
};

const readOutcomes = ({
  record,
  report,
}: {
  record: PublishedModelRecord;
  report: Report;
}): PublishedOutcomes | null => {
  const reading = readInput(outcomeModelSchema, record.definition);
  if (reading.kind === 'read') return { name: `${record.name} v${record.modelVersion ?? 1}`, model: reading.value };
  report(
    reading.problems.map(({ path, message }) => ({
      path,
      message: message.endsWith('.') ? message : `${message}; learn the model again.`,
    })),
  );
  return null;
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
