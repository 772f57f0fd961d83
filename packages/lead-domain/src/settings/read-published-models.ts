import { type InputProblem, readInput } from '../input/read-input.ts';
import { outcomeModelSchema } from '../probability/outcome-model.ts';
import { DEFAULT_SCORE_MODEL } from '../scoring/default-score-model.ts';
import { type PublishedOutcomes } from '../scoring/published-outcomes.ts';
import { readScoreModel } from '../scoring/read-score-model.ts';
import { type ScoreModel } from '../scoring/score-model.ts';
import { type CustomFields } from '../scoring/score-rule-fault.ts';

import { newestPublished, type PublishedModelRecord } from './newest-published.ts';
import { outcomesOfVersion } from './published-outcomes.ts';

export type PublishedModels = { scoring: ScoreModel; outcomes: PublishedOutcomes | null };

/**
 * What scores: of the published models of a basis the newest that can be read. Without one the shipped rules score. With a
 * sentence about each rule and each model that cannot score; `publishedRules` and `publishedOutcomes` say the same without.
 */
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
  const scoring = newestPublished({
    models,
    basis: 'RULES',
    read: (record) => readRules({ record, customFields, report: report(record) }),
  });
  const outcomes = newestPublished({
    models,
    basis: 'OUTCOMES',
    read: (record) => readOutcomes({ record, report: report(record) }),
  });
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
  if (reading.kind === 'read') return outcomesOfVersion({ record, model: reading.value });
  report(
    reading.problems.map(({ path, message }) => ({
      path,
      message: message.endsWith('.') ? message : `${message}; learn the model again.`,
    })),
  );
  return null;
};
