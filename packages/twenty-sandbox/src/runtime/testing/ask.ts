import type { Workspace } from '../workspace.ts';

type Answer = {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string; subCode?: string } }[];
};

/** One document to the workspace's `/graphql`, by API key unless a token is given. */
export const ask = async (
  workspace: Pick<Workspace, 'fetch' | 'url' | 'tokens'>,
  { query, variables = {}, token = workspace.tokens.apiKey, path = '/graphql' }: AskOptions,
): Promise<Answer> => {
  const response = await workspace.fetch(
    new Request(`${workspace.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables }),
    }),
  );
  return (await response.json()) as Answer;
};

export type AskOptions = { query: string; variables?: Record<string, unknown>; token?: string; path?: string };
