import * as z from 'zod';
import { invalidData } from '../refusal.ts';
import { inspectValue } from './inspect-value.ts';

const email = z.email({ pattern: z.regexes.unicodeEmail }).max(255);

const check = (value: unknown, field: string): string | null => {
  if (value === null || value === '') return null;
  if (typeof value === 'string' && email.safeParse(value).success) return value.toLowerCase();
  const shown = inspectValue(value);
  throw invalidData(`Invalid string value ${shown} for email field "${field}"`, `Invalid value: "${shown}"`);
};

/** E-mails are stored lower-case. Whoever gives only further addresses takes the first one away (as measured). */
export const readEmails = (parts: Record<string, unknown>, field: string): Record<string, unknown> => {
  const further = parts.additionalEmails;
  const primaryEmail = parts.primaryEmail === undefined ? null : check(parts.primaryEmail, `${field}.primaryEmail`);
  return {
    primaryEmail,
    ...(further === undefined ? {} : { additionalEmails: readFurther(further, `${field}.additionalEmails`) }),
  };
};

const readFurther = (value: unknown, field: string): string[] | null => {
  if (value === null) return null;
  const items: unknown[] = Array.isArray(value) ? value : typeof value === 'string' ? [value] : [undefined];
  const checked = items.map((item) => check(item, field)).filter((item) => item !== null);
  return checked.length === 0 ? null : checked;
};
