import { type Lead } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { overrideEvent } from '../history/override-event.ts';
import { writeLead } from '../records/write-lead.ts';

import { overrideChanges } from './override-changes.ts';
import { readScoredLead } from './read-scored-lead.ts';

/**
 * Sets a lead's score by hand, or releases it with null: it counts for rating, moves and lists beside the computed one. The
 * reason stands in the lead's history, in the same document. Doing it again changes nothing.
 */
export const overrideScore = async ({
  client,
  leadId,
  score,
  reason,
  now,
}: {
  client: TwentyClient;
  leadId: string;
  /** Whole points from 0 to 100. */
  score: number | null;
  reason: string;
  now: Date;
}): Promise<{ ok: true; lead: Lead } | FlowFailure> => {
  const problem = problemOf({ score, reason });
  if (problem !== null) return { ok: false, code: 'INPUT_REFUSED', message: problem };
  const read = await readScoredLead({ client, leadId });
  if (!read.ok) return read;
  const { lead, settings } = read;
  if (lead.scoreOverride === score) return { ok: true, lead };
  const changes = overrideChanges({ lead, score, settings, now });
  const events = [overrideEvent({ lead, score, reason: reason.trim(), at: now.toISOString() })];
  const written = await writeLead({ client, name: 'OverrideScore', write: { leadId, changes, events } });
  return written.ok ? { ok: true, lead: { ...lead, ...changes } } : failedBy(written.error);
};

const problemOf = ({ score, reason }: { score: number | null; reason: string }): string | null => {
  if (score !== null && !(Number.isInteger(score) && score >= 0 && score <= 100)) {
    return 'A score is a whole number from 0 to 100; give one, or release the score.';
  }
  return score !== null && reason.trim() === '' ? 'Say why the score is set by hand; others will read it.' : null;
};
