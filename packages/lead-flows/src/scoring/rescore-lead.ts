import { type ScoreReceipt } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { writeLead } from '../records/write-lead.ts';

import { derivedChanges } from './derived-changes.ts';
import { readScoredLead } from './read-scored-lead.ts';
import { stampedChanges } from './stamped-changes.ts';

/** Computes a lead's completeness, score, win probability and status anew; writes only a difference. */
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
  const { lead, settings } = read;
  const { changes, receipt } = derivedChanges({ lead, settings, now });
  if (Object.keys(changes).length === 0) return { ok: true, receipt, isChanged: false };
  const { write } = stampedChanges({ lead, changes: {}, settings, now, reason: { cause: 'REQUESTED', causeNote: '' } });
  const written = await writeLead({ client, name: 'RescoreLead', write });
  return written.ok ? { ok: true, receipt, isChanged: true } : failedBy(written.error);
};
