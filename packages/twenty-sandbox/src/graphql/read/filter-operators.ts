import type { FieldType } from '../../metadata/metadata.ts';

const COMPARISON = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'is'] as const;
const ENUM = ['eq', 'neq', 'gt', 'gte', 'lt', 'lte', 'in', 'containsAny', 'is', 'isEmptyArray'] as const;

/** The operators that a filter may use, by the type of the field or of the part of a composite field. */
export const FILTER_OPERATORS: Partial<Record<FieldType, readonly string[]>> = {
  TEXT: [...COMPARISON, 'like', 'ilike', 'startsWith', 'endsWith'],
  NUMBER: COMPARISON,
  NUMERIC: COMPARISON,
  POSITION: COMPARISON,
  BOOLEAN: ['eq', 'is'],
  DATE: COMPARISON,
  DATE_TIME: COMPARISON,
  UUID: COMPARISON,
  RELATION: COMPARISON,
  ARRAY: ['containsIlike', 'is', 'isEmptyArray'],
  MULTI_SELECT: ['containsAny', 'is', 'isEmptyArray'],
  SELECT: ENUM,
  RATING: ENUM,
  RAW_JSON: ['is', 'like'],
  FILES: ['is', 'like'],
};
