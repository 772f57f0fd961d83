import type { TwentyError } from './twenty-error.ts';

/** What Node's `fetch` says when nothing of the request can have reached a server. */
const NOT_SENT_CAUSES = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What became of a request whose caller no longer wants it. */
export const CANCELLED: TwentyError = { code: 'NETWORK', subCode: 'ABORTED', message: 'The request was cancelled.' };

/** Turns what `fetch` threw into a typed error: no connection, timeout, abort. */
export const readThrownFailure = (failure: unknown): TwentyError => {
  const { name, message: technicalMessage, causeCode } = readThrown(failure);
  if (name === 'TimeoutError') {
    return { code: 'NETWORK', subCode: 'TIMEOUT', message: 'Twenty did not answer in time.', cause: failure };
  }
  if (name === 'AbortError') return { ...CANCELLED, cause: failure };
  const wasNotSent = causeCode !== null && NOT_SENT_CAUSES.has(causeCode);
  return {
    code: 'NETWORK',
    ...(wasNotSent && { subCode: 'NOT_SENT' }),
    message: 'Twenty could not be reached.',
    technicalMessage,
    cause: failure,
  };
};

/** By shape and not by class: what `fetch` throws may come from another realm (a worker's host, a test's context). */
const readThrown = (failure: unknown): { name: string; message: string; causeCode: string | null } => {
  const { name, message, cause } = toRecord(failure);
  const { code } = toRecord(cause);
  return {
    name: typeof name === 'string' ? name : '',
    message: typeof message === 'string' ? message : String(failure),
    causeCode: typeof code === 'string' ? code : null,
  };
};

const toRecord = (value: unknown): { name?: unknown; message?: unknown; cause?: unknown; code?: unknown } =>
  typeof value === 'object' && value !== null ? value : {};
