import { type RuleDraft } from './rule-draft.ts';
import { splitTyped } from './typed-list.ts';
import { typedNumber } from './typed-number.ts';

/** What is wrong with one input of a rule; the words stand in the catalogue. */
export type InputProblem =
  | 'labelMissing'
  | 'pointsNotWhole'
  | 'pointsBelowZero'
  | 'pointsAboveZero'
  | 'fieldMissing'
  | 'valuesMissing'
  | 'valuesTooMany'
  | 'rangeEmpty'
  | 'rangeReversed'
  | 'notANumber'
  | 'domainsMissing'
  | 'chooseOne'
  | 'daysNotWhole'
  | 'decayDaysMissing'
  | 'countNotWhole'
  | 'capNotWhole';

export type InputProblems = Partial<Record<keyof RuleDraft, InputProblem>>;

/** What of a rule cannot be used as typed, at the input where it is mended. The domain has the last word, see `readDraft`. */
export const problemsOfDraft = (draft: RuleDraft): InputProblems => ({
  ...when(draft.label.trim() === '' && !draft.isNamedBySummary, { label: 'labelMissing' }),
  ...pointsProblem(draft),
  ...conditionProblems(draft),
});

const when = (isWrong: boolean, problems: InputProblems): InputProblems => (isWrong ? problems : {});

const pointsProblem = ({ points, group }: RuleDraft): InputProblems => {
  const number = typedNumber(points);
  if (!isWhole({ number, from: -100, to: 100 }) || number === 0) return { points: 'pointsNotWhole' };
  if (group === 'NEGATIVE') return when(Number(number) > 0, { points: 'pointsAboveZero' });
  return when(Number(number) < 0, { points: 'pointsBelowZero' });
};

const conditionProblems = (draft: RuleDraft): InputProblems => {
  switch (draft.kind) {
    case 'FIELD':
      return { ...when(draft.field.trim() === '', { field: 'fieldMissing' }), ...fieldProblems(draft) };
    case 'EMAIL_DOMAIN':
      return when(draft.list === 'LISTED' && splitTyped(draft.domains).length === 0, { domains: 'domainsMissing' });
    case 'SENIORITY':
      return when(draft.seniorities.length === 0, { seniorities: 'chooseOne' });
    case 'TOUCH':
      return {
        ...when(draft.types.length === 0, { types: 'chooseOne' }),
        ...windowProblem(draft),
        ...countProblem(draft),
        ...decayProblem(draft),
        ...when(!isNothingOrWhole({ typed: draft.cap, to: 100 }), { cap: 'capNotWhole' }),
      };
    case 'SILENCE':
      return when(!isWhole({ number: typedNumber(draft.days), from: 1, to: DAYS }), { days: 'daysNotWhole' });
    case 'UNANSWERED':
      return {
        ...when(draft.types.length === 0, { types: 'chooseOne' }),
        ...when(draft.answers.length === 0, { answers: 'chooseOne' }),
        ...countProblem(draft),
        ...windowProblem(draft),
      };
  }
};

const DAYS = 3650;

const fieldProblems = ({ operator, values, minimum, maximum }: RuleDraft): InputProblems => {
  switch (operator) {
    case 'IS_SET':
    case 'IS_MISSING':
      return {};
    case 'EQUALS':
    case 'IS_ONE_OF':
    case 'CONTAINS': {
      const { length } = splitTyped(values);
      if (length === 0) return { values: 'valuesMissing' };
      return when(operator === 'EQUALS' && length > 1, { values: 'valuesTooMany' });
    }
    case 'IS_BETWEEN': {
      const [low, high] = [typedNumber(minimum), typedNumber(maximum)];
      if (typeof low === 'string') return { minimum: 'notANumber' };
      if (typeof high === 'string') return { maximum: 'notANumber' };
      if (low === null && high === null) return { minimum: 'rangeEmpty' };
      return when(low !== null && high !== null && low > high, { maximum: 'rangeReversed' });
    }
  }
};

const windowProblem = ({ withinDays }: RuleDraft): InputProblems =>
  when(!isNothingOrWhole({ typed: withinDays, to: DAYS }), { withinDays: 'daysNotWhole' });

const countProblem = ({ minimumCount }: RuleDraft): InputProblems =>
  when(!isNothingOrWhole({ typed: minimumCount, to: 100 }), { minimumCount: 'countNotWhole' });

const decayProblem = ({ decay, decayDays }: RuleDraft): InputProblems => {
  if (decay === 'NONE') return {};
  if (typedNumber(decayDays) === null) return { decayDays: 'decayDaysMissing' };
  return when(!isNothingOrWhole({ typed: decayDays, to: DAYS }), { decayDays: 'daysNotWhole' });
};

const isNothingOrWhole = ({ typed, to }: { typed: string; to: number }): boolean => {
  const number = typedNumber(typed);
  return number === null || isWhole({ number, from: 1, to });
};

const isWhole = ({ number, from, to }: { number: number | string | null; from: number; to: number }): boolean =>
  Number.isInteger(number) && Number(number) >= from && Number(number) <= to;
