import type { ForwardedRequest, HostExports } from '../protocol/thread.ts';

const WITHOUT_BODY = new Set([204, 205, 304]);

const readRequest = async (input: RequestInfo | URL, init?: RequestInit): Promise<ForwardedRequest> => {
  const request = new Request(input, init);
  const method = request.method.toUpperCase();
  const body = method === 'GET' || method === 'HEAD' ? null : await request.text();
  return { url: request.url, method, headers: Object.fromEntries(request.headers), body };
};

/** Twenty carries requests to its own origins out in the page; anything else has no way out of the worker here. */
export const installFetch = ({
  origins,
  forward,
}: {
  origins: string[];
  forward: HostExports['forwardFetch'];
}): void => {
  globalThis.fetch = async (input, init) => {
    const request = await readRequest(input, init);
    if (!origins.includes(new URL(request.url).origin)) {
      throw new TypeError(`A front component may only fetch from ${[...new Set(origins)].join(', ')}: ${request.url}`);
    }
    const { body, ...answer } = await forward(request);
    return new Response(WITHOUT_BODY.has(answer.status) ? null : body, answer);
  };
};
