import { type RuleDraft } from './rule-draft.ts';
import { splitTyped } from './typed-list.ts';
import { typedNumber } from './typed-number.ts';

/** What is typed about a rule, for the domain to read: of the conditions only those of its kind. */
export const inputOfDraft = (draft: RuleDraft): unknown => ({
  key: draft.key,
  label: draft.label.trim(),
  group: draft.group,
  points: typedNumber(draft.points),
  isActive: draft.isActive,
  kind: draft.kind,
  ...conditionOf(draft),
});

const conditionOf = (draft: RuleDraft): Readonly<Record<string, unknown>> => {
  switch (draft.kind) {
    case 'FIELD':
      return fieldCondition(draft);
    case 'EMAIL_DOMAIN':
      return { list: draft.list, domains: draft.list === 'LISTED' ? splitTyped(draft.domains) : [] };
    case 'SENIORITY':
      return { seniorities: draft.seniorities };
    case 'TOUCH':
      return {
        types: draft.types,
        direction: draft.direction || null,
        outcomes: draft.outcomes,
        withinDays: typedNumber(draft.withinDays),
        minimumCount: typedNumber(draft.minimumCount) ?? 1,
        decay: draft.decay,
        decayDays: draft.decay === 'NONE' ? null : typedNumber(draft.decayDays),
        cap: typedNumber(draft.cap),
      };
    case 'SILENCE':
      return { types: draft.types, direction: draft.direction || null, days: typedNumber(draft.days) };
    case 'UNANSWERED':
      return {
        types: draft.types,
        answers: draft.answers,
        minimumCount: typedNumber(draft.minimumCount) ?? 1,
        withinDays: typedNumber(draft.withinDays),
      };
  }
};

const fieldCondition = ({ field, operator, values, minimum, maximum }: RuleDraft) => {
  const hasValues = operator === 'EQUALS' || operator === 'IS_ONE_OF' || operator === 'CONTAINS';
  const hasRange = operator === 'IS_BETWEEN';
  return {
    field: field.trim(),
    operator,
    values: hasValues ? splitTyped(values) : [],
    minimum: hasRange ? typedNumber(minimum) : null,
    maximum: hasRange ? typedNumber(maximum) : null,
  };
};
