const LONGEST = 60;

/** A field's value in a few characters: composites without their empty parts, long ones cut. */
export const printValue = (value: unknown): string => {
  const text = typeof value === 'string' ? value : isEmpty(value) ? '' : JSON.stringify(value, withoutEmptyParts);
  if (text === '') return '(empty)';
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
};

const withoutEmptyParts = (_key: string, value: unknown): unknown => (isEmpty(value) ? undefined : value);

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
