import { inspectValue } from './inspect-value.ts';

const FORMAT =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** An ISO date, with or without time, zone and fraction; anything else is no date-time for Twenty. */
export const readDateTime = (value: unknown): string | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'string') return null;
  const parts = FORMAT.exec(value.trim());
  if (parts === null) return null;
  const isZoned = parts[7] !== undefined;
  const text = value.trim().replace(' ', 'T');
  const instant = new Date(parts[4] === undefined ? `${text}T00:00:00Z` : isZoned ? text : `${text}Z`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
};

/** The words for a value that is none. */
export const dateTimeMistake = (value: unknown, field: string): [message: string, userFriendlyMessage: string] => {
  const shown = inspectValue(value);
  return [
    `Invalid value ${shown} for date-time field "${field}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`,
    `Invalid value for date-time: "${shown}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`,
  ];
};
