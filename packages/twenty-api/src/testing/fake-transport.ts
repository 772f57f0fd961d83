/** One answer of a scripted server: a GraphQL body, an HTTP response, or a failure of the line. */
export type ScriptedAnswer = Record<string, unknown> | Response | Error;

export type SentRequest = {
  url: string;
  authorization: string | null;
  query: string;
  variables: unknown;
  signal: AbortSignal | null;
};

/** A `fetch` that gives the answers in order and remembers what it was asked; it refuses to answer more than that. */
export const createFakeTransport = (
  answers: readonly ScriptedAnswer[],
): { fetch: typeof fetch; sent: SentRequest[] } => {
  const sent: SentRequest[] = [];
  const answer: typeof fetch = (input, init) => {
    const { query, variables } = readBody(init?.body);
    sent.push({
      url: input instanceof Request ? input.url : String(input),
      authorization: new Headers(init?.headers).get('authorization'),
      query,
      variables,
      signal: init?.signal ?? null,
    });
    const next = answers[sent.length - 1];
    if (next === undefined) return Promise.reject(new Error(`No answer was scripted for request ${sent.length}`));
    if (next instanceof Error) return Promise.reject(next);
    return Promise.resolve(next instanceof Response ? next.clone() : Response.json(next));
  };
  return { fetch: answer, sent };
};

const readBody = (body: unknown): { query: string; variables: unknown } => {
  const parsed: unknown = typeof body === 'string' ? JSON.parse(body) : {};
  if (typeof parsed !== 'object' || parsed === null) return { query: '', variables: undefined };
  return {
    query: 'query' in parsed && typeof parsed.query === 'string' ? parsed.query : '',
    variables: 'variables' in parsed ? parsed.variables : parsed,
  };
};
