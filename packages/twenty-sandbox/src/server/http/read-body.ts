import { parse as parseForm } from 'qs';
import { jsonResponse } from './json-response.ts';

/** Twenty takes 10 MB. */
export const MAXIMUM_BODY_BYTES = 10 * 1024 * 1024;

export type ReadBody =
  /** `body` as a function gets it: parsed JSON or form, `{ raw }` for plain text, null for what Twenty does not read. */
  { ok: true; body: unknown; rawBody: string | undefined } | { ok: false; response: Response };

/** Reads a body by its content type, as Twenty's server does, refusals included. */
export const readBody = async (request: Request): Promise<ReadBody> => {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  const bytes = request.body === null ? null : await request.arrayBuffer();
  if (bytes !== null && bytes.byteLength > MAXIMUM_BODY_BYTES) {
    return { ok: false, response: jsonResponse('request entity too large', 500) };
  }
  if (bytes === null && type !== 'application/json') return { ok: true, body: null, rawBody: undefined };

  const rawBody = new TextDecoder().decode(bytes ?? new ArrayBuffer(0));
  if (type === 'application/json' || type.endsWith('+json')) return readJson(rawBody);
  if (type === 'application/x-www-form-urlencoded') {
    return readForm(rawBody);
  }
  if (type === 'text/plain') return { ok: true, body: readText(rawBody), rawBody };
  return { ok: true, body: null, rawBody: undefined };
};

const MAXIMUM_PARAMETERS = 1000;

/** Twenty refuses what has too many or too deep parameters, as status 500 with the bare text. */
const readForm = (rawBody: string): ReadBody => {
  if (rawBody.split('&').length > MAXIMUM_PARAMETERS) {
    return { ok: false, response: jsonResponse('too many parameters', 500) };
  }
  try {
    return { ok: true, body: parseForm(rawBody, { depth: 32, strictDepth: true }), rawBody };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, response: jsonResponse('The input exceeded the depth', 500) };
  }
};

const readJson = (rawBody: string): ReadBody => {
  if (rawBody === '') return { ok: true, body: {}, rawBody };
  try {
    const body: unknown = JSON.parse(rawBody);
    if (typeof body === 'object') return { ok: true, body: body ?? {}, rawBody };
    return unreadable(`Unexpected token '${rawBody[0] ?? ''}', "${rawBody}" is not valid JSON`);
  } catch (error) {
    return unreadable(error instanceof Error ? error.message : String(error));
  }
};

const readText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return { raw: text };
  }
};

const unreadable = (message: string): ReadBody => ({
  ok: false,
  response: jsonResponse({ message, error: 'Bad Request', statusCode: 400 }, 400),
});
