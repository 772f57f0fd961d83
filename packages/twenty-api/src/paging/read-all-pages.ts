import type { Operation } from '../client/define-operation.ts';
import type { TwentyClient } from '../client/twenty-client.ts';
import type { Result } from '../errors/twenty-error.ts';

import type { Page } from './read-connection.ts';

/** Twenty's documented page. */
const PAGE_SIZE = 200;

export type PageVariables = { first: number; after: string | null };

/**
 * Reads a connection to its end. The document takes `$first: Int` and `$after: String`, and its `orderBy` must be
 * total (end in `id`), else a page may repeat or miss records. Stops at the first error, and at `limit` records.
 */
export const readAllPages = async <Node, Variables extends Record<string, unknown>>({
  client,
  operation,
  variables,
  pageSize = PAGE_SIZE,
  limit = Infinity,
  signal,
}: {
  client: TwentyClient;
  operation: Operation<Page<Node>, Variables & PageVariables>;
  variables: Variables;
  pageSize?: number;
  limit?: number;
  signal?: AbortSignal;
}): Promise<Result<Node[]>> => {
  const nodes: Node[] = [];
  let after: string | null = null;
  for (;;) {
    const first = Math.min(pageSize, limit - nodes.length);
    const result: Result<Page<Node>> = await client.run(
      operation,
      { ...variables, first, after },
      signal ? { signal } : {},
    );
    if (!result.ok) return result;
    const page: Page<Node> = result.data;
    nodes.push(...page.nodes);
    if (!page.hasNextPage || page.nodes.length === 0 || nodes.length >= limit) return { ok: true, data: nodes };
    if (page.endCursor === null || page.endCursor === after) {
      // A cursor that stands still would read the same page for ever.
      return {
        ok: false,
        error: { code: 'UNREADABLE', message: 'Twenty promised a next page but gave no way to it.' },
      };
    }
    after = page.endCursor;
  }
};
