import type { GraphqlDocument } from '../documents/graphql-document.ts';
import { readAnswer } from '../errors/read-answer.ts';
import { readRefusedResponse } from '../errors/read-refused-response.ts';
import { readThrownFailure } from '../errors/read-thrown-failure.ts';
import type { Result } from '../errors/twenty-error.ts';
import { GRAPHQL_HEADERS } from '../links/graphql-headers.ts';

/** Sends one document once, and answers its data or what refused it. */
export const postDocument = async ({
  uri,
  document,
  variables,
  token,
  timeoutMs,
  signal,
  fetch,
}: {
  uri: string;
  document: GraphqlDocument;
  variables: Record<string, unknown>;
  token: string | null;
  timeoutMs: number;
  signal: AbortSignal | undefined;
  fetch: typeof globalThis.fetch;
}): Promise<Result<Record<string, unknown>>> => {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(uri, {
      method: 'POST',
      headers: { ...GRAPHQL_HEADERS, ...(token !== null && { authorization: `Bearer ${token}` }) },
      body: JSON.stringify({ operationName: document.name, variables, query: document.text }),
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    });
    const bodyText = await response.text();
    const body = response.ok ? parseAnswer(bodyText) : null;
    return body === null ? { ok: false, error: readRefusedResponse({ response, bodyText }) } : readAnswer(body);
  } catch (failure) {
    return { ok: false, error: readThrownFailure(failure) };
  }
};

const parseAnswer = (text: string): Parameters<typeof readAnswer>[0] | null => {
  try {
    const body: unknown = JSON.parse(text);
    if (!isRecord(body) || !('data' in body || 'errors' in body)) return null;
    return { data: isRecord(body.data) ? body.data : null, errors: Array.isArray(body.errors) ? body.errors : [] };
  } catch {
    return null;
  }
};

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
