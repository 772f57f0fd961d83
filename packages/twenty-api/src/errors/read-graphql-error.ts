import type { TwentyError, TwentyErrorCode } from './twenty-error.ts';

/** What Twenty says instead of a message for people; its technical message is better then. */
const EMPTY_USER_MESSAGES = new Set(['', 'An error occurred.']);

/** Subcodes that say more than the code beside them. */
const CODE_OF_SUB_CODE: Record<string, TwentyErrorCode> = {
  LIMIT_REACHED: 'LIMIT_REACHED',
  RECORD_NOT_FOUND: 'NOT_FOUND',
  PERMISSION_DENIED: 'FORBIDDEN',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
};

const CODE_OF_CODE: Record<string, TwentyErrorCode> = {
  BAD_USER_INPUT: 'INVALID',
  GRAPHQL_PARSE_FAILED: 'INVALID',
  GRAPHQL_VALIDATION_FAILED: 'INVALID',
  METADATA_VALIDATION_FAILED: 'INVALID',
  UNAUTHENTICATED: 'UNAUTHENTICATED',
  FORBIDDEN: 'FORBIDDEN',
  NOT_FOUND: 'NOT_FOUND',
  CONFLICT: 'DUPLICATE',
  TIMEOUT: 'NETWORK',
};

/** These failures share BAD_USER_INPUT with everything else, or carry no code at all; only the message tells. */
const CODE_OF_MESSAGE: { pattern: RegExp; code: TwentyErrorCode; subCode?: string }[] = [
  { pattern: /^A duplicate entry was detected/, code: 'DUPLICATE' },
  { pattern: /violates foreign key constraint|^Expected 1 record to connect to /, code: 'FOREIGN_KEY' },
  { pattern: /^Cannot query field "/, code: 'INVALID', subCode: 'UNKNOWN_FIELD' },
  { pattern: /doesn't have any ".*" field/, code: 'INVALID', subCode: 'UNKNOWN_FIELD' },
  { pattern: /^Unknown (type|argument) "/, code: 'INVALID', subCode: 'UNKNOWN_FIELD' },
  { pattern: /^Syntax Error/, code: 'INVALID' },
  { pattern: /^Variable "|is not defined by type|^Query too complex|^Duplicate root resolver/, code: 'INVALID' },
];

const FIELD_IN_MESSAGE = [
  /\bfield "([^"]+)"/,
  /doesn't have any "([^"]+)" field/,
  /^Unknown (?:type|argument) "([^"]+)"/,
  /Field "([^"]+)" is not defined by type/,
  /for ([\w.]+) = /,
];

/** Turns one entry of an answer's `errors` into a typed error. Unknown in, typed out; never throws. */
export const readGraphqlError = (entry: unknown): TwentyError => {
  const { message: technicalMessage, extensions } = readParts(entry);
  const byMessage = CODE_OF_MESSAGE.find(({ pattern }) => pattern.test(technicalMessage));
  const subCode = textOf(extensions.subCode) ?? byMessage?.subCode;
  const code = textOf(extensions.code);
  const field = FIELD_IN_MESSAGE.map((pattern) => pattern.exec(technicalMessage)?.[1]).find(Boolean);
  const conflictingRecordId = textOf(extensions.conflictingRecordId);
  const conflictingObjectName = textOf(extensions.conflictingObjectNameSingular);
  return {
    code:
      (subCode ? CODE_OF_SUB_CODE[subCode] : undefined) ??
      byMessage?.code ??
      (code ? CODE_OF_CODE[code] : undefined) ??
      'UNKNOWN',
    message: userMessageOf(extensions.userFriendlyMessage) ?? technicalMessage,
    technicalMessage,
    ...(subCode && { subCode }),
    ...(field && { field }),
    ...(conflictingRecordId && { conflictingRecordId }),
    ...(conflictingObjectName && { conflictingObjectName }),
  };
};

const readParts = (entry: unknown): { message: string; extensions: Record<string, unknown> } => {
  const parts: Record<string, unknown> = isRecord(entry) ? entry : {};
  return {
    message: textOf(parts.message) ?? 'Twenty reported an error without saying which.',
    extensions: isRecord(parts.extensions) ? parts.extensions : {},
  };
};

/** Some of Twenty's errors carry the message itself, others a translation entry `{ id, message }`. */
const userMessageOf = (value: unknown): string | undefined => {
  const message = textOf(isRecord(value) ? value.message : value);
  return message === undefined || EMPTY_USER_MESSAGES.has(message) ? undefined : message;
};

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
