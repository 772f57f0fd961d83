import type { ForwardedRequest, ForwardedResponse } from '../protocol/thread.ts';

/** Carries out a component's request from the page, without the page's cookies, to the allowed origins only. */
export const createWorkspaceFetch =
  (origins: readonly string[]) =>
  async ({ url, method, headers, body }: ForwardedRequest): Promise<ForwardedResponse> => {
    if (!origins.includes(new URL(url).origin)) throw new Error(`Not an address of this workspace: ${url}`);
    const answer = await fetch(url, { method, headers, body, credentials: 'omit' });
    return {
      status: answer.status,
      statusText: answer.statusText,
      headers: Object.fromEntries(answer.headers),
      body: await answer.text(),
    };
  };
