import { type ConversionPlan, conversionReceiptSchema, leadConversionSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { CONVERSION_FIELDS } from '../records/conversion-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';

import { carryOut } from './carry-out.ts';
import { checkAfterWorkflow } from './check-after-workflow.ts';
import { claimOf } from './claim-conversion.ts';
import { removeSecondCompany } from './remove-second-company.ts';
import { searchCandidates } from './search-candidates.ts';

const MINUTE = 60_000;
/** Somebody may still be at work on a younger one. */
const ABANDONED_AFTER = 5 * MINUTE;
/** A server with a full queue was seen to run its workflow half a minute late. */
const WORKFLOW_LATEST = 60 * MINUTE;

export type Sweep = { resumed: number; putBack: number; failed: { conversionId: string; message: string }[] };

/**
 * What a cron does for conversions: goes on with those that were left behind, and looks once more at people whom the
 * shipped workflow could still have moved when their conversion ended. One request where there is nothing to do.
 */
export const sweepConversions = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: Date;
}): Promise<({ ok: true } & Sweep) | FlowFailure> => {
  const read = await client.run(readUnfinished, {
    unfinished: {
      or: [
        { state: { in: ['PLANNED', 'RUNNING'] }, startedAt: { lt: ago(now, ABANDONED_AFTER) } },
        { state: { eq: 'DONE' }, finishedAt: { gte: ago(now, WORKFLOW_LATEST) } },
      ],
    },
  });
  if (!read.ok) return failedBy(read.error);
  const sweep: Sweep = { resumed: 0, putBack: 0, failed: [] };
  for (const journal of read.data) {
    const outcome = isFinished(journal) ? await lookAgain({ client, journal }) : await resume({ client, journal, now });
    if (outcome.kind === 'resumed') sweep.resumed += 1;
    if (outcome.kind === 'putBack') sweep.putBack += 1;
    if (outcome.kind === 'failed') sweep.failed.push({ conversionId: journal.id, message: outcome.message });
  }
  return { ok: true, ...sweep };
};

const ago = (now: Date, milliseconds: number): string => new Date(now.getTime() - milliseconds).toISOString();

/** The last document closes the journal beside the lead's own change; one of the two may have been refused. */
const isFinished = ({ state, lead }: Journal): boolean =>
  state === 'DONE' && (lead == null || lead.convertedAt != null || lead.status === 'CONVERTED');

type Outcome = { kind: 'resumed' | 'putBack' | 'nothing' } | { kind: 'failed'; message: string };

const resume = async ({
  client,
  journal,
  now,
}: {
  client: TwentyClient;
  journal: Journal;
  now: Date;
}): Promise<Outcome> => {
  const { lead } = journal;
  // Somebody decided otherwise meanwhile. Who brings the lead back finds its conversion where it stopped.
  if (!lead || lead.deletedAt != null || lead.status === 'DISQUALIFIED') return { kind: 'nothing' };
  const claim = claimOf(journal);
  if (!claim.ok) return { kind: 'failed', message: claim.message };
  const converted = await carryOut({ client, claim, now, sleep: undefined, onPhase: undefined });
  return converted.ok ? { kind: 'resumed' } : { kind: 'failed', message: converted.message };
};

const lookAgain = async ({ client, journal }: { client: TwentyClient; journal: Journal }): Promise<Outcome> => {
  const receipt = conversionReceiptSchema.safeParse(journal.receipt);
  if (!receipt.success || receipt.data.personWasPutBack === false) return { kind: 'nothing' };
  const claim = claimOf(journal);
  if (!claim.ok) return { kind: 'failed', message: claim.message };
  if (receipt.data.personWasPutBack) return clearUp({ client, plan: claim.plan });
  const checked = await checkAfterWorkflow({ client, plan: claim.plan, sleep: undefined });
  if (!checked.ok) return { kind: 'failed', message: checked.message };
  if (checked.personWasPutBack !== true) return { kind: 'nothing' };
  const written = await runWrites({
    client,
    name: 'NotePersonWasPutBack',
    writes: [
      {
        kind: 'update',
        object: 'leadConversion',
        id: journal.id,
        data: { receipt: { ...receipt.data, personWasPutBack: true } },
      },
    ],
  });
  return written.ok ? { kind: 'putBack' } : { kind: 'failed', message: written.error.message };
};

/** Who put the person back may not have been allowed to delete the company that the workflow had made. */
const clearUp = async ({ client, plan }: { client: TwentyClient; plan: ConversionPlan }): Promise<Outcome> => {
  const check = plan.checkAfterWorkflow;
  if (!check?.emailDomain) return { kind: 'nothing' };
  const ofDomain = { domainName: { primaryLinkUrl: { ilike: `%${check.emailDomain}%` } } };
  const found = await searchCandidates({
    client,
    filters: { people: [], companies: [{ ...ofDomain, createdAt: { gte: plan.plannedAt } }], opportunities: [] },
  });
  if (!found.ok) return { kind: 'failed', message: found.error.message };
  for (const company of found.data.companies) await removeSecondCompany({ client, plan, check, company });
  return { kind: 'nothing' };
};

const journalSchema = z.extend(leadConversionSchema, {
  lead: z.nullish(
    z.object({
      status: z.nullish(z.string()),
      convertedAt: z.nullish(z.string()),
      deletedAt: z.nullish(z.string()),
    }),
  ),
});
type Journal = z.output<typeof journalSchema>;

const readUnfinished = defineOperation<Journal[], { unfinished: object }>({
  document: gql`
    query ReadUnfinishedConversions($unfinished: LeadConversionFilterInput!) {
      leadConversions(filter: $unfinished, first: 60, orderBy: [{ startedAt: AscNullsFirst }]) {
        edges {
          node {
            ...ConversionFields
            lead {
              status
              convertedAt
              deletedAt
            }
          }
        }
      }
    }
    ${CONVERSION_FIELDS}
  `,
  read: (data) => z.object({ leadConversions: nodesOf(journalSchema) }).parse(data).leadConversions,
});
