import { type ScoreReceipt } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { derivedChanges } from './derived-changes.ts';
import { readScoredLead } from './read-scored-lead.ts';

/** Computes a lead's completeness, score and status anew; writes only a difference. */
export const rescoreLead = async ({
  client,
  leadId,
  now,
}: {
  client: TwentyClient;
  leadId: string;
  now: Date;
}): Promise<{ ok: true; receipt: ScoreReceipt; isChanged: boolean } | FlowFailure> => {
  const read = await readScoredLead({ client, leadId });
  if (!read.ok) return read;
  const { changes, receipt } = derivedChanges({ lead: read.lead, settings: read.settings, now });
  if (Object.keys(changes).length === 0) return { ok: true, receipt, isChanged: false };
  const written = await runWrites({
    client,
    name: 'RescoreLead',
    writes: [{ kind: 'update', object: 'lead', id: leadId, data: { ...changes, scoreParts: receipt } }],
  });
  return written.ok ? { ok: true, receipt, isChanged: true } : failedBy(written.error);
};
