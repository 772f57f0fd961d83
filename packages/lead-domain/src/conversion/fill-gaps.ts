import { type FieldChange } from './conversion-plan.ts';

/** Fills the fields that are empty in a record and never touches one that holds a value. Composites count as one. */
export const fillGaps = ({
  current,
  proposed,
}: {
  current: Record<string, unknown>;
  proposed: Record<string, unknown>;
}): { changes: FieldChange[]; data: Record<string, unknown> } => {
  const changes = Object.entries(proposed)
    .filter(([field, value]) => !isEmpty(value) && isEmpty(current[field]))
    .map(([field, to]): FieldChange => ({ field, from: current[field] ?? null, to }));
  return { changes, data: Object.fromEntries(changes.map(({ field, to }) => [field, to])) };
};

/** Codes say nothing without the number or amount that they belong to. */
const SECONDARY_PARTS: ReadonlySet<string> = new Set([
  'currencyCode',
  'primaryPhoneCountryCode',
  'primaryPhoneCallingCode',
  'primaryLinkLabel',
]);

const isEmpty = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  return Object.entries(value).every(([part, partValue]) => SECONDARY_PARTS.has(part) || isEmpty(partValue));
};
