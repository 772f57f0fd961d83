import { type ScoreLead } from '@leads/lead-domain';
import * as z from 'zod/mini';

export type CustomValues = NonNullable<ScoreLead['custom']>;

/** The workspace's own fields of a lead as it comes from the API; what rules cannot compare is not set. */
export const customValuesOf = ({ node, fields }: { node: unknown; fields: readonly string[] }): CustomValues => {
  const record = z.looseObject({}).safeParse(node).data ?? {};
  return Object.fromEntries(fields.map((field) => [field, scalarOf(record[field])]));
};

const scalarOf = (value: unknown): CustomValues[string] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
