import type { FieldMetadata, PageViewFilter } from '../metadata/page-data.ts';

const WORDS: Readonly<Record<string, string>> = {
  IS: ': ',
  IS_NOT: ': not ',
  CONTAINS: ': ',
  DOES_NOT_CONTAIN: ': not ',
  GREATER_THAN_OR_EQUAL: ' ≥ ',
  LESS_THAN_OR_EQUAL: ' ≤ ',
  IS_BEFORE: ' before ',
  IS_AFTER: ' after ',
  IS_RELATIVE: ': ',
};

const ALONE: Readonly<Record<string, string>> = {
  IS_EMPTY: ': empty',
  IS_NOT_EMPTY: ': not empty',
  IS_NOT_NULL: ': not empty',
  IS_TODAY: ': today',
  IS_IN_PAST: ': in the past',
  IS_IN_FUTURE: ': in the future',
};

const valueWords = (field: FieldMetadata, value: unknown): string => {
  if (Array.isArray(value)) {
    return value.map((one) => field.options?.find((option) => option.value === one)?.label ?? String(one)).join(', ');
  }
  if (typeof value === 'object' && value !== null) {
    if ('isCurrentWorkspaceMemberSelected' in value && value.isCurrentWorkspaceMemberSelected) return 'Me';
    return Object.values(value).join(' ').toLowerCase();
  }
  return String(value);
};

/** A filter in words, as its chip says it: “Status: New, Working”. */
export const filterWords = ({ field, filter }: { field: FieldMetadata; filter: PageViewFilter }): string => {
  const alone = ALONE[filter.operand];
  if (alone) return `${field.label}${alone}`;
  return `${field.label}${WORDS[filter.operand] ?? ` ${filter.operand} `}${valueWords(field, filter.value)}`;
};
