import { inspectValue } from './inspect-value.ts';

const ISO =
  /^(?<year>\d{4})-?(?<month>\d{2})-?(?<day>\d{2})(?:[T ](?<time>\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?)\s?(?<zone>Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;
const YEAR_FIRST = /^(?<year>\d{4})[./](?<month>\d{2})[./](?<day>\d{2})$/;
const MONTH_FIRST = /^(?<month>\d{2})[-./](?<day>\d{2})[-./](?<year>\d{4})$/;

/**
 * A date-time as an ISO instant: ISO dates with or without time, zone and fraction, and dates as 2027/01/15 or
 * 01/15/2027. Null for anything else (a real Twenty reads names of months too).
 */
export const readDateTime = (value: unknown): string | null => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString();
  if (typeof value !== 'string') return null;
  const parts = (ISO.exec(value) ?? YEAR_FIRST.exec(value) ?? MONTH_FIRST.exec(value))?.groups;
  const { year, month, day, time = '00:00', zone = 'Z' } = parts ?? {};
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // A 30th of February rolls over into March; Twenty refuses it.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== Number(day)) return null;
  const instant = new Date(`${year}-${month}-${day}T${time}${fullZone(zone)}`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
};

const fullZone = (zone: string): string => {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return sign === undefined || hours === undefined ? 'Z' : `${sign}${hours}:${minutes ?? '00'}`;
};

/** The words for a value that is none. */
export const dateTimeMistake = (value: unknown, field: string): [message: string, userFriendlyMessage: string] => {
  const shown = inspectValue(value);
  return [
    `Invalid value ${shown} for date-time field "${field}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`,
    `Invalid value for date-time: "${shown}". Expected format: 'YYYY-MM-DDTHH:mm:ssZ'`,
  ];
};
