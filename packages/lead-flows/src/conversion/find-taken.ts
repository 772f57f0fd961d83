import { type ConversionPlan, type ConversionRole } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';

import { type CandidateFilters } from './candidate-filters.ts';
import { searchCandidates } from './search-candidates.ts';

export type Taken =
  /** Our own record, written before or by somebody who carries out the same plan. */
  | { kind: 'ours'; isDeleted: boolean }
  /** A record that got the unique value after the plan was made. */
  | { kind: 'other'; id: string; isDeleted: boolean }
  | { kind: 'unknown' };

/** Who stands in the way of a record that was refused as a duplicate; Twenty itself does not always say. */
export const findTaken = async ({
  client,
  plan,
  role,
}: {
  client: TwentyClient;
  plan: ConversionPlan;
  role: ConversionRole;
}): Promise<{ ok: true; taken: Taken } | FlowFailure> => {
  const { id, data } = plan.records[role];
  const filters: CandidateFilters = { people: [], companies: [], opportunities: [] };
  const conditions = [{ id: { eq: id } }, ...uniqueConditions(data)];
  if (role === 'company') filters.companies.push(...conditions);
  if (role === 'person') filters.people.push(...conditions);
  if (role === 'opportunity') filters.opportunities.push(...conditions);
  const found = await searchCandidates({ client, filters });
  if (!found.ok) return failedBy(found.error);
  const { companies, people, opportunities } = found.data;
  const records: { id: string; deletedAt: string | null }[] = [...companies, ...people, ...opportunities];
  const ours = records.find((record) => record.id === id);
  const other = records.find((record) => record.deletedAt === null) ?? records[0];
  if (ours) return { ok: true, taken: { kind: 'ours', isDeleted: ours.deletedAt !== null } };
  if (other) return { ok: true, taken: { kind: 'other', id: other.id, isDeleted: other.deletedAt !== null } };
  return { ok: true, taken: { kind: 'unknown' } };
};

const uniqueValuesSchema = z.object({
  emails: z.catch(z.optional(z.object({ primaryEmail: z.string().check(z.minLength(1)) })), undefined),
  domainName: z.catch(z.optional(z.object({ primaryLinkUrl: z.string().check(z.minLength(1)) })), undefined),
});

const uniqueConditions = (data: Record<string, unknown>): object[] => {
  const { emails, domainName } = uniqueValuesSchema.parse(data);
  return [
    ...(emails ? [{ emails: { primaryEmail: { eq: emails.primaryEmail.toLowerCase() } } }] : []),
    ...(domainName ? [{ domainName: { primaryLinkUrl: { eq: domainName.primaryLinkUrl } } }] : []),
  ];
};
