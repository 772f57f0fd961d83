import * as z from 'zod/mini';

/** Parses a connection of Twenty into its records. */
export const nodesOf = <Output>(node: z.ZodMiniType<Output>): z.ZodMiniType<Output[]> =>
  z.pipe(
    z.object({ edges: z.array(z.object({ node })) }),
    z.transform(({ edges }) => edges.map((edge) => edge.node)),
  );
