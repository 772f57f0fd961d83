/** One page of a connection: `{ edges { node { … } } pageInfo { hasNextPage endCursor } }` without its wrapping. */
export type Page<Node> = { nodes: Node[]; hasNextPage: boolean; endCursor: string | null; totalCount: number | null };

/**
 * Makes the `read` of a paged operation: unwraps the connection under `rootField` and parses each node by `readNode`.
 * Throws when the answer is no connection, as every `read` does.
 */
export const readConnection =
  <Node>({ rootField, readNode }: { rootField: string; readNode: (node: unknown) => Node }) =>
  (data: unknown): Page<Node> => {
    const connection = isRecord(data) ? data[rootField] : undefined;
    if (!isRecord(connection) || !Array.isArray(connection.edges)) {
      throw new TypeError(`"${rootField}" is not a connection in the answer`);
    }
    const edges: unknown[] = connection.edges;
    const pageInfo = isRecord(connection.pageInfo) ? connection.pageInfo : {};
    const { endCursor, hasNextPage } = pageInfo;
    const { totalCount } = connection;
    return {
      nodes: edges.map((edge) => readNode(isRecord(edge) ? edge.node : undefined)),
      hasNextPage: hasNextPage === true,
      endCursor: typeof endCursor === 'string' ? endCursor : null,
      totalCount: typeof totalCount === 'number' ? totalCount : null,
    };
  };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
