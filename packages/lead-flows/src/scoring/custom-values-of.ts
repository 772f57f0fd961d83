import { type ScoreLead } from '@leads/lead-domain';
import * as z from 'zod/mini';

export type CustomValues = NonNullable<ScoreLead['custom']>;

/** The workspace's own fields of a lead as it comes from the API; what rules cannot compare is not set. */
export const customValuesOf = ({ node, fields }: { node: unknown; fields: readonly string[] }): CustomValues => {
  const record = z.looseObject({}).safeParse(node).data ?? {};
  return Object.fromEntries(fields.map((field) => [field, scalarSchema.safeParse(record[field]).data ?? null]));
};

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);
