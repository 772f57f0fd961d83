import * as z from 'zod';

/** Parses a connection of Twenty into its records. */
export const nodesOf = <Output>(node: z.ZodType<Output>): z.ZodType<Output[]> =>
  z.object({ edges: z.array(z.object({ node })) }).transform(({ edges }) => edges.map((edge) => edge.node));
