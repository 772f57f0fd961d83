import type { FieldMetadata, ObjectMetadata, PageView, PageViewFilter } from '../metadata/page-data.ts';
import { dayBounds, relativeRange } from './date-ranges.ts';

export type GraphqlFilter = Record<string, unknown>;

type Reading = { field: FieldMetadata; filter: PageViewFilter; workspaceMemberId: string; now: Date };

const MAIN_PART: Partial<Record<FieldMetadata['type'], string>> = {
  EMAILS: 'primaryEmail',
  PHONES: 'primaryPhoneNumber',
  LINKS: 'primaryLinkUrl',
  ADDRESS: 'addressCity',
  CURRENCY: 'amountMicros',
  ACTOR: 'name',
};

const parse = (value: unknown): unknown => {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
};

const list = (value: unknown): unknown[] => {
  const parsed = parse(value);
  return Array.isArray(parsed) ? parsed : parsed === '' || parsed === null ? [] : [parsed];
};

const members = (value: unknown, workspaceMemberId: string): unknown[] => {
  const parsed = parse(value);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return list(parsed);
  const { isCurrentWorkspaceMemberSelected, selectedRecordIds } = parsed as {
    isCurrentWorkspaceMemberSelected?: boolean;
    selectedRecordIds?: unknown[];
  };
  return [...(isCurrentWorkspaceMemberSelected ? [workspaceMemberId] : []), ...(selectedRecordIds ?? [])];
};

const isText = (field: FieldMetadata) =>
  ['TEXT', 'EMAILS', 'PHONES', 'LINKS', 'ADDRESS', 'ACTOR', 'FULL_NAME'].includes(field.type);

const comparison = ({ field, filter, workspaceMemberId, now }: Reading): GraphqlFilter | null => {
  const { operand, value } = filter;
  const plain = field.type === 'NUMBER' || field.type === 'CURRENCY' || field.type === 'RATING' ? Number(value) : value;
  switch (operand) {
    case 'IS':
      if (field.type === 'RELATION') return { in: members(value, workspaceMemberId) };
      if (field.type === 'BOOLEAN') return { eq: value === true || value === 'true' };
      if (field.type === 'SELECT' || field.type === 'RATING' || field.type === 'UUID') return { in: list(value) };
      if (field.type === 'DATE_TIME' || field.type === 'DATE') return dayBounds(new Date(String(value)));
      return { eq: plain };
    case 'IS_NOT_NULL':
      return { is: 'NOT_NULL' };
    case 'CONTAINS':
      return field.type === 'MULTI_SELECT' ? { containsAny: list(value) } : { ilike: `%${String(value)}%` };
    case 'GREATER_THAN_OR_EQUAL':
      return { gte: plain };
    case 'LESS_THAN_OR_EQUAL':
      return { lte: plain };
    case 'IS_BEFORE':
      return { lt: new Date(String(value)).toISOString() };
    case 'IS_AFTER':
      return { gte: new Date(String(value)).toISOString() };
    case 'IS_TODAY':
      return dayBounds(now);
    case 'IS_IN_PAST':
      return { lte: now.toISOString() };
    case 'IS_IN_FUTURE':
      return { gte: now.toISOString() };
    case 'IS_RELATIVE':
      return relativeRange({ value: parse(value), now });
    default:
      return null;
  }
};

const onField = (field: FieldMetadata, filter: PageViewFilter, test: GraphqlFilter): GraphqlFilter => {
  const operators = Object.entries(test);
  // The API takes one operator for a field: a range is two conditions.
  if (operators.length > 1) return { and: operators.map(([name, value]) => onField(field, filter, { [name]: value })) };
  const part = filter.subField ?? MAIN_PART[field.type];
  if (field.relation) return { [field.relation.joinColumn ?? `${field.name}Id`]: test };
  if (field.type === 'FULL_NAME' && !filter.subField) {
    return { or: [{ [field.name]: { firstName: test } }, { [field.name]: { lastName: test } }] };
  }
  return { [field.name]: part ? { [part]: test } : test };
};

/** One filter of a view as the API takes it; null for an operand that this page does not know. */
export const readViewFilter = (reading: Reading): GraphqlFilter | null => {
  const { field, filter } = reading;
  const isEmpty = () => {
    const nothing = onField(field, filter, { is: 'NULL' });
    return isText(field) ? { or: [nothing, onField(field, filter, { eq: '' })] } : nothing;
  };
  switch (filter.operand) {
    case 'IS_EMPTY':
      return isEmpty();
    case 'IS_NOT_EMPTY':
      return { not: isEmpty() };
    case 'IS_NOT':
    case 'DOES_NOT_CONTAIN': {
      const operand = filter.operand === 'IS_NOT' ? 'IS' : 'CONTAINS';
      const test = comparison({ ...reading, filter: { ...filter, operand } });
      return test && { not: onField(field, filter, test) };
    }
    default: {
      const test = comparison(reading);
      return test && onField(field, filter, test);
    }
  }
};

/** All filters of a view, with their groups, as one. */
export const readViewFilters = ({
  view,
  object,
  ...context
}: {
  view: Pick<PageView, 'filters' | 'filterGroups'>;
  object: ObjectMetadata;
  workspaceMemberId: string;
  now: Date;
}): GraphqlFilter => {
  const inGroup = (groupId: string | null): GraphqlFilter[] => [
    ...view.filters
      .filter((filter) => (filter.groupId ?? null) === groupId)
      .flatMap((filter): GraphqlFilter[] => {
        const field = object.fields.find(({ name }) => name === filter.field);
        const read = field && readViewFilter({ field, filter, ...context });
        return read ? [read] : [];
      }),
    ...view.filterGroups
      .filter((group) => (group.parentId ?? null) === groupId)
      .flatMap((group): GraphqlFilter[] => {
        const parts = inGroup(group.id);
        if (parts.length === 0) return [];
        if (group.logicalOperator === 'NOT') return [{ not: { and: parts } }];
        return [{ [group.logicalOperator.toLowerCase()]: parts }];
      }),
  ];
  const parts = inGroup(null);
  return parts.length === 0 ? {} : { and: parts };
};
