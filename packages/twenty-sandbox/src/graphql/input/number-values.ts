import { invalidData } from '../refusal.ts';
import { inspectValue } from './inspect-value.ts';

const refuse = (value: unknown, field: string): Error => {
  const shown = inspectValue(value);
  return invalidData(`Invalid number value ${shown} for field "${field}"`, `Invalid value for number: "${shown}"`);
};

export const readNumber = (value: unknown, field: string): number | null => {
  if (value === null || (typeof value === 'number' && Number.isFinite(value))) return value;
  throw refuse(value, field);
};

/** Amounts may come as text; the empty text is zero (as measured). */
export const readNumeric = (value: unknown, field: string): number | null => {
  if (value === null) return null;
  const number = Number(value);
  if (Number.isFinite(number)) return number;
  throw refuse(number, field);
};

export const readPosition = (value: unknown, field: string): number => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  const shown = inspectValue(value);
  throw invalidData(`Invalid position value ${shown} for field "${field}"`, `Invalid value for position: "${shown}"`);
};
