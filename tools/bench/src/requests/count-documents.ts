import { type RequestRecord } from '@leads/twenty-sandbox';

export type DocumentCounts = { reads: number; writes: number; names: string[] };

/** The GraphQL documents among what reached the workspace; the call of the HTTP function itself is none. */
export const countDocuments = (requests: readonly RequestRecord[]): DocumentCounts => {
  const operations = requests.flatMap(({ path, operation }) =>
    path === '/graphql' && operation !== null ? [operation] : [],
  );
  return {
    reads: operations.filter(({ type }) => type === 'query').length,
    writes: operations.filter(({ type }) => type === 'mutation').length,
    names: operations.map(({ name }) => name ?? 'unnamed'),
  };
};
