import { type CustomFields, readScoreRule, type ScoreRule } from '@leads/lead-domain';

import { inputOfDraft } from './input-of-draft.ts';
import { EMPTY_DRAFT, type RuleDraft } from './rule-draft.ts';
import { type InputProblems, problemsOfDraft } from './rule-problem.ts';

/** A rule that can be saved and counts, or what keeps it from that: at its inputs, and what belongs to none of them. */
export type DraftReading =
  { kind: 'read'; rule: ScoreRule } | { kind: 'refused'; atInputs: InputProblems; others: readonly string[] };

/** Reads what is typed about a rule. The domain decides; where an input is named, the domain's own words are left out. */
export const readDraft = ({ draft, customFields }: { draft: RuleDraft; customFields: CustomFields }): DraftReading => {
  const reading = readScoreRule({ input: inputOfDraft(draft), customFields });
  if (reading.kind === 'read') return reading;
  const atInputs = problemsOfDraft(draft);
  const isNamed = Object.keys(atInputs).length > 0;
  const others = isNamed ? fieldProblems({ draft, customFields }) : reading.problems;
  return { kind: 'refused', atInputs, others: others.map(withoutName) };
};

/** Whether there is such a field, said at once and not only when everything else is in order. */
const fieldProblems = ({
  draft,
  customFields,
}: {
  draft: RuleDraft;
  customFields: CustomFields;
}): readonly string[] => {
  if (draft.kind !== 'FIELD' || draft.field.trim() === '') return [];
  const alone = { ...EMPTY_DRAFT, key: 'field', label: 'Field', points: '1', field: draft.field };
  const reading = readScoreRule({ input: inputOfDraft(alone), customFields });
  return reading.kind === 'read' ? [] : reading.problems;
};

/** The row says already which rule it is about. */
const withoutName = (problem: string): string => problem.replace(/^(?:Rule "[^"]*"|Rule \d+|The rule): /, '');
