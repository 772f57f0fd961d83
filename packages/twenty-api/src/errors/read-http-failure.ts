import type { TwentyError, TwentyErrorCode } from './twenty-error.ts';

const HTTP_FAILURES: Record<number, { code: TwentyErrorCode; message: string }> = {
  401: { code: 'UNAUTHENTICATED', message: 'The server asks for authentication.' },
  403: { code: 'FORBIDDEN', message: 'The server refuses access.' },
  404: { code: 'UNREADABLE', message: 'There is no Twenty API at this address.' },
  413: { code: 'INVALID', message: 'The request is too large for the server.' },
  429: { code: 'LIMIT_REACHED', message: 'Too many requests; the server asks to wait.' },
  502: { code: 'NETWORK', message: 'Twenty is not answering behind its proxy.' },
  503: { code: 'NETWORK', message: 'Twenty is not available at the moment.' },
  504: { code: 'NETWORK', message: 'Twenty did not answer its proxy in time.' },
};

/** An answer that is none of Twenty's own: what its HTTP status means to us. `retryAfter` is the header, in seconds. */
export const readHttpFailure = ({ status, retryAfter }: { status: number; retryAfter: string | null }): TwentyError => {
  const known = HTTP_FAILURES[status] ?? unlisted(status);
  const seconds = Number(retryAfter ?? Number.NaN);
  return { ...known, status, ...(Number.isFinite(seconds) && seconds >= 0 && { retryAfterMs: seconds * 1000 }) };
};

const unlisted = (status: number): { code: TwentyErrorCode; message: string } =>
  status >= 200 && status < 300
    ? { code: 'UNREADABLE', message: 'The answer is not one of Twenty; is the address right?' }
    : { code: status < 500 ? 'INVALID' : 'UNKNOWN', message: `The server answered with HTTP status ${status}.` };
