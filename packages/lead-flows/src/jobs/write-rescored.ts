import { type Lead, leadName, leadSchema, type Settings } from '@leads/lead-domain';
import { type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { type ScoreReason } from '../history/score-event.ts';
import { composeWrites } from '../records/compose-writes.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

import { type RescoredLead, rescoredLead } from './rescored-lead.ts';

/** How often leads that somebody changed in the meantime are written again before a run leaves them to their events. */
const ROUNDS = 3;

type Batch = {
  client: TwentyClient;
  /** At most 200. */
  leads: readonly RescoredLead[];
  settings: Settings;
  reason: ScoreReason;
  /** What rides along in the same document, such as the job's progress. */
  beside?: readonly RecordWrite[];
};

/**
 * Writes what up to 200 leads lack, their history and their moves as one document; a second one only where leads move to
 * two statuses, since Twenty takes a root field once. What was read may be some seconds old: the answer shows each lead as
 * it is by now, and those that somebody changed meanwhile are written again. What remains: a lead that was deleted in those
 * seconds comes back, for an upsert revives.
 */
export const writeRescored = async ({ beside = [], ...batch }: Batch): Promise<Result<null>> => {
  let leads = batch.leads;
  for (let round = 0; round < ROUNDS && (leads.length > 0 || round === 0); round += 1) {
    const written = await writeOnce({ ...batch, leads, beside: round === 0 ? beside : [] });
    if (!written.ok) return written;
    const ghosts = ghostsOf({ leads, written: written.data });
    for (const id of ghosts) {
      const removed = await runWrites({
        ...batch,
        name: 'RemoveGhost',
        writes: [{ kind: 'delete', object: 'lead', id }],
      });
      if (!removed.ok) return removed;
    }
    const standing = written.data.filter(({ id }) => !ghosts.includes(id));
    leads = outdated({ ...batch, leads, written: standing });
  }
  return { ok: true, data: null };
};

const writeOnce = async ({ client, leads, beside = [] }: Batch): Promise<Result<Lead[]>> => {
  const events = leads.flatMap(({ event }) => event ?? []);
  const [move, ...furtherMoves] = movesOf(leads);
  const writes: RecordWrite[] = [
    ...(leads.length > 0 ? [upsertOf(leads)] : []),
    ...(events.length > 0 ? [{ kind: 'upsert', object: 'leadEvent', data: events } as const] : []),
    ...(move ? [move] : []),
    ...beside,
  ];
  if (writes.length === 0) return { ok: true, data: [] };
  const written = await send({ client, writes });
  if (!written.ok) return written;
  for (const further of furtherMoves) {
    const moved = await send({ client, writes: [further] });
    if (!moved.ok) return moved;
  }
  return written;
};

const upsertOf = (leads: readonly RescoredLead[]): RecordWrite => ({
  kind: 'upsert',
  object: 'lead',
  data: leads.map(({ record }) => record),
  answer: LEAD_FIELDS,
});

const send = async ({
  client,
  writes,
}: {
  client: TwentyClient;
  writes: readonly RecordWrite[];
}): Promise<Result<Lead[]>> => {
  const { operation, variables } = composeWrites({
    name: 'RescoreLeads',
    writes,
    read: (data) => answerSchema.parse(data).createLeads ?? [],
  });
  const written = await client.run(operation, variables);
  // Some of it was carried out, and all of it may be sent twice: a line of history lost now is found by nobody later.
  return written.ok || written.error.code !== 'PARTIAL' ? written : client.run(operation, variables);
};

const answerSchema = z.object({ createLeads: z.nullish(z.array(leadSchema)) });

/**
 * One change of status for all leads that move there. It passes by those that somebody moved elsewhere or deleted
 * meanwhile: each must have the status that it was read with. Since the filter holds for the new status too, Twenty still
 * tells everybody of the others.
 */
const movesOf = (leads: readonly RescoredLead[]): RecordWrite[] => {
  const targets = new Set(leads.flatMap(({ to }) => to ?? []));
  return [...targets].map((to): RecordWrite => {
    const moving = leads.filter((lead) => lead.to === to);
    const sources = new Set(moving.map(({ lead: { status } }) => status));
    const unmoved = [...sources].map((from) => ({
      id: { in: moving.filter(({ lead }) => lead.status === from).map(({ lead }) => lead.id) },
      status: { in: [...new Set([from, to])] },
    }));
    return {
      kind: 'updateWhere',
      object: 'lead',
      // Twenty changes deleted records too, unless it is asked not to.
      filter: { and: [{ deletedAt: { is: 'NULL' } }, { or: unmoved }] },
      data: { status: to },
    };
  });
};

/**
 * A lead that somebody destroyed meanwhile was made anew by the upsert, with nothing but a score: it goes again. One that
 * has a name is nobody's ghost, whatever its times say.
 */
const ghostsOf = ({ leads, written }: { leads: readonly RescoredLead[]; written: readonly Lead[] }): string[] => {
  const arrivals = new Map(leads.map(({ lead }) => [lead.id, Date.parse(lead.createdAt ?? '')]));
  const isNew = ({ id, createdAt }: Lead): boolean => Date.parse(createdAt ?? '') > (arrivals.get(id) ?? Infinity);
  return written.filter((lead) => isNew(lead) && lead.name === '' && leadName(lead) === '').map(({ id }) => id);
};

/** Of what was just written, the leads that are still not right: somebody changed them after they had been read. */
const outdated = ({
  leads,
  written,
  settings,
  reason,
}: Pick<Batch, 'leads' | 'settings' | 'reason'> & { written: readonly Lead[] }): RescoredLead[] => {
  const answers = new Map(written.map((lead) => [lead.id, lead]));
  return leads.flatMap(({ lead: { id, custom }, to, at }) => {
    const answer = answers.get(id);
    if (!answer) return [];
    const lead = { ...answer, ...(custom ? { custom } : {}) };
    // The move goes on beside the upsert, so that the answer may still show the status before.
    return rescoredLead({ lead, settings, reason, at, moving: to }) ?? [];
  });
};
