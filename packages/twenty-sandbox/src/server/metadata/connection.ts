/** Everything on one page: a workspace has no more objects or fields than that. */
export const connection = <Node extends { id: string }>(nodes: readonly Node[]) => ({
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: nodes[0]?.id, endCursor: nodes.at(-1)?.id },
  edges: nodes.map((node) => ({ node, cursor: node.id })),
});
