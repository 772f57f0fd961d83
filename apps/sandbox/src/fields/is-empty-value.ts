/** Whether there is nothing to show: no value, an empty text, or a composite whose parts are all empty. */
export const isEmptyValue = (value: unknown): boolean => {
  if (value === null || value === undefined || value === '') return true;
  if (Array.isArray(value)) return value.length === 0;
  if (typeof value !== 'object') return false;
  return Object.values(value).every((part) => isEmptyValue(part));
};
