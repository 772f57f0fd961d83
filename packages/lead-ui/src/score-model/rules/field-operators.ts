import { type FieldOperator, isScoreField, SCORE_FIELD_OPTIONS } from '@leads/lead-domain';

const NUMBER_FIELDS = ['employees', 'budgetAmount', 'contactAttempts', 'encounters'];
const FLAG_FIELDS = ['doNotContact'];

/** The closed list that a field takes its values from; null where anything may stand. */
export const optionsOfField = (field: string): readonly string[] | null =>
  (isScoreField(field) ? SCORE_FIELD_OPTIONS[field] : undefined) ?? null;

/** The operators that make sense for a field; of a field of the workspace's own nothing is known. The first is offered. */
export const operatorsOfField = (field: string): readonly FieldOperator[] => {
  if (FLAG_FIELDS.includes(field)) return ['IS_SET', 'IS_MISSING'];
  if (optionsOfField(field) !== null) return ['IS_ONE_OF', 'IS_SET', 'IS_MISSING'];
  if (NUMBER_FIELDS.includes(field)) return ['IS_BETWEEN', 'IS_ONE_OF', 'IS_SET', 'IS_MISSING'];
  if (isScoreField(field)) return ['CONTAINS', 'IS_ONE_OF', 'IS_SET', 'IS_MISSING'];
  return ['IS_ONE_OF', 'CONTAINS', 'IS_BETWEEN', 'IS_SET', 'IS_MISSING'];
};

export const isFlagField = (field: string): boolean => FLAG_FIELDS.includes(field);
