import { customInputs, type Lead, type RuleSettings } from '@leads/lead-domain';
import {
  defineOperation,
  gql,
  type Operation,
  type Result,
  type TwentyClient,
  type TwentyError,
} from '@leads/twenty-api';
import * as z from 'zod/mini';

import { nodesOf } from '../records/nodes-of.ts';

import { type CustomValues, customValuesOf } from './custom-values-of.ts';
import { type LeadToScore } from './lead-to-score.ts';

/**
 * The leads with those fields of the workspace's own that the published model reads. No request where it reads none; else
 * one for 200 leads, since which fields they are is only known once the model was read. A field that does not exist any
 * more is not set, so that a deleted field stops nobody's scoring; the doctor names its rules.
 */
export const withCustomValues = async <Known extends Lead>({
  client,
  leads,
  settings,
}: {
  client: TwentyClient;
  leads: readonly Known[];
  settings: Pick<RuleSettings, 'scoring'>;
}): Promise<Result<(Known & LeadToScore)[]>> => {
  // What stands in a definition goes into a document: nothing but a name may.
  let fields = customInputs(settings.scoring).filter((field) => /^[_A-Za-z]\w*$/.test(field));
  while (fields.length > 0 && leads.length > 0) {
    const read = await client.run(readValues(fields), { ids: leads.map(({ id }) => id) });
    if (read.ok) return { ok: true, data: leads.map((lead) => ({ ...lead, custom: read.data.get(lead.id) ?? {} })) };
    const missing = missingField({ error: read.error, fields });
    if (missing === null) return read;
    fields = fields.filter((field) => field !== missing);
  }
  return { ok: true, data: [...leads] };
};

const readValues = (fields: readonly string[]): Operation<Map<string, CustomValues>, { ids: string[] }> =>
  defineOperation({
    document: gql(`query ReadCustomValues($ids: [UUID]) {
      leads(filter: { id: { in: $ids } }, first: 200) { edges { node { id ${fields.join(' ')} } } }
    }`),
    read: (data) =>
      new Map(
        z
          .object({ leads: nodesOf(z.looseObject({ id: z.string() })) })
          .parse(data)
          .leads.map((node) => [node.id, customValuesOf({ node, fields })]),
      ),
  });

/** The field that an answer refuses: unknown, or one of several parts, which no rule can compare. */
const missingField = ({ error, fields }: { error: TwentyError; fields: readonly string[] }): string | null =>
  error.code === 'INVALID'
    ? (fields.find((field) => field === error.field || error.technicalMessage?.includes(`"${field}"`)) ?? null)
    : null;
