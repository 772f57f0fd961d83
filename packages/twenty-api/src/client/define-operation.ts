import type { GraphqlDocument } from '../documents/graphql-document.ts';

/** A document together with the parser of its answer. `Variables` says what `run` must be given. */
export type Operation<Data, Variables extends Record<string, unknown> = Record<string, never>> = {
  document: GraphqlDocument;
  /** Parses the answer's `data` at the edge (a zod schema's `parse`, for example); throws when it is not as expected. */
  read: (data: unknown) => Data;
  /** True when sending it twice does the same as sending it once: reads, and upserts under ids that we derived. */
  isRepeatable: boolean;
  /** Never set; it carries the type of the variables. */
  readonly variables?: (variables: Variables) => void;
};

/** Declares an operation. Queries are repeatable; a mutation only if it says so, and else is never sent twice blindly. */
export const defineOperation = <Data, Variables extends Record<string, unknown> = Record<string, never>>({
  document,
  read,
  isRepeatable = document.kind === 'query',
}: {
  document: GraphqlDocument;
  read: (data: unknown) => Data;
  isRepeatable?: boolean;
}): Operation<Data, Variables> => {
  if (document.kind === 'fragment') throw new Error(`A fragment cannot be run: ${document.definition}`);
  return { document, read, isRepeatable };
};
