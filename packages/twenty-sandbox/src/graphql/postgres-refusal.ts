import { Refusal } from './refusal.ts';

const MESSAGES: Record<string, string> = {
  '23502': 'A required field is missing. Please provide all required values and try again.',
  '23503':
    'This operation references a record that does not exist or cannot be modified due to existing relationships.',
  '23001': 'This record cannot be deleted because it is still referenced by other records.',
  '22P02': 'Invalid input provided.',
};

/** The database's code for an error (`23505`); null for errors that are not the database's. */
export const postgresCode = (error: Error): string | null => {
  const code: unknown = Reflect.get(error, 'code');
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : null;
};

/** What Twenty makes of an error of the database: some are the client's and keep their text, the others are hidden. */
export const postgresRefusal = (error: Error): Refusal | null => {
  const code = postgresCode(error);
  if (code === null) return null;
  const words = MESSAGES[code];
  return words === undefined
    ? new Refusal('Data validation error.', { code: 'INTERNAL_SERVER_ERROR' })
    : new Refusal(error.message, { userFriendlyMessage: words, code: 'BAD_USER_INPUT' });
};
