import { createTokenSource } from '../auth/create-token-source.ts';
import { readHttpFailure } from '../errors/read-http-failure.ts';
import { readThrownFailure } from '../errors/read-thrown-failure.ts';

/**
 * An answer of one of the app's HTTP functions. `code` is the function's own, or one of `TWENTY_ERROR_CODES`; `answer` is
 * everything that a function said when it refused.
 */
export type FunctionAnswer<Data> =
  | { ok: true; data: Data }
  | { ok: false; code: string; message: string; answer?: Record<string, unknown>; cause?: unknown };

type PostFunctionOptions<Data> = {
  /** `TWENTY_FUNCTIONS_URL`, or `<server>/s`. */
  functionsUrl: string;
  /** `/leads/convert` */
  path: string;
  body: unknown;
  /** Parses a successful answer, the whole of it; throws when it is not as expected. */
  read: (answer: unknown) => Data;
  getToken: () => string | null | Promise<string | null>;
  refreshToken?: () => string | null | Promise<string | null>;
  fetch: typeof fetch;
  /** Default 60 s: a function may have to start first. */
  timeoutMs?: number;
  signal?: AbortSignal;
};

const DEFAULT_TIMEOUT_MS = 60_000;

/**
 * Calls one of the app's HTTP functions, which answer `{ ok: true, … }` or `{ ok: false, code, message }`. Never sent
 * twice, except under a fresh token after a refused one: the function did not run then.
 */
export const postFunction = async <Data>(options: PostFunctionOptions<Data>): Promise<FunctionAnswer<Data>> => {
  const tokens = createTokenSource({ getToken: options.getToken, refreshToken: options.refreshToken });
  try {
    const token = await tokens.current();
    let response = await post({ options, token });
    if (response.status === 401) {
      const fresh = await tokens.refresh(token);
      if (fresh !== null) response = await post({ options, token: fresh });
    }
    return readFunctionAnswer({ response, text: await response.text(), read: options.read });
  } catch (failure) {
    const { code, message } = readThrownFailure(failure);
    return { ok: false, code, message, cause: failure };
  }
};

const post = async <Data>({
  options,
  token,
}: {
  options: PostFunctionOptions<Data>;
  token: string | null;
}): Promise<Response> => {
  // Taken out of the options: a browser's `fetch` refuses to be called as another object's method.
  const { fetch: send, functionsUrl, path, body, signal, timeoutMs = DEFAULT_TIMEOUT_MS } = options;
  const timeout = AbortSignal.timeout(timeoutMs);
  return send(`${functionsUrl.replace(/\/+$/, '')}/${path.replace(/^\/+/, '')}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(body),
    signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
  });
};

const readFunctionAnswer = <Data>({
  response,
  text,
  read,
}: {
  response: Response;
  text: string;
  read: (answer: unknown) => Data;
}): FunctionAnswer<Data> => {
  const answer = parseJson(text);
  if (isRecord(answer) && answer.ok === true) {
    try {
      return { ok: true, data: read(answer) };
    } catch (cause) {
      return { ok: false, code: 'UNREADABLE', message: 'The function answered in a shape we do not know.', cause };
    }
  }
  if (isRecord(answer) && answer.ok === false) {
    const { code, message } = answer;
    return { ok: false, code: typeof code === 'string' ? code : 'UNKNOWN', message: textOf(message), answer };
  }
  // Not our function speaking: the platform (unknown route, refused token, a crash) or a proxy before it.
  const { code, message } = readHttpFailure({ status: response.status, retryAfter: null });
  const messages: unknown = isRecord(answer) ? answer.messages : undefined;
  const said: unknown = Array.isArray(messages) ? messages[0] : undefined;
  const isMissing = isRecord(answer) && answer.code === 'TRIGGER_NOT_FOUND';
  return isMissing
    ? {
        ok: false,
        code: 'NOT_FOUND',
        message: 'This Twenty has no such function; is the app installed and up to date?',
      }
    : { ok: false, code, message: typeof said === 'string' && said !== '' ? said : message };
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const textOf = (value: unknown): string =>
  typeof value === 'string' && value !== '' ? value : 'The function refused without a reason.';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
