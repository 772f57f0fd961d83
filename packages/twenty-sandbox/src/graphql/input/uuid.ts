import { validate } from 'uuid';
import { invalidQuery } from '../refusal.ts';

export const isUuid = (value: unknown): value is string => typeof value === 'string' && validate(value);

/** Twenty checks ids before anything else, in words of its own. */
export const requireUuid = (value: unknown): void => {
  if (!isUuid(value)) throw invalidQuery(`Value "${String(value)}" is not a valid UUID`, 'Invalid UUID format.');
};
