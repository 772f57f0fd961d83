import { type Lead, type Settings } from '@leads/lead-domain';

import { type ScoreReason, scoreEvent } from '../history/score-event.ts';
import { type EventData } from '../records/write-lead.ts';
import { type RecordData } from '../records/record-write.ts';
import { derivedChanges } from '../scoring/derived-changes.ts';
import { isOpenStatus } from '../scoring/is-open-status.ts';
import { type LeadToScore } from '../scoring/lead-to-score.ts';

/** What a lead lacks: a record for an upsert, a line of history where its score moved, and a move where one is due. */
export type RescoredLead = {
  lead: LeadToScore;
  record: RecordData & { id: string };
  event: EventData | null;
  to: Lead['status'] | null;
  /** When it was computed: whoever computes it again for comparison does so as of then. */
  at: Date;
};

/** Null for a lead that is right already. `moving` is where a move that is on its way takes it. */
export const rescoredLead = ({
  lead,
  settings,
  reason,
  at,
  moving = null,
}: {
  lead: LeadToScore;
  settings: Settings;
  reason: ScoreReason;
  at: Date;
  moving?: Lead['status'] | null;
}): RescoredLead | null => {
  const { changes, receipt } = derivedChanges({ lead, settings, now: at });
  const { status, ...others } = changes;
  const to = status === undefined || status === moving ? null : status;
  if (to === null && Object.keys(others).length === 0) return null;
  const isOpen = isOpenStatus(lead.status);
  return {
    lead,
    // The receipt is always among them: by it the handler of `lead.updated` sees that this very write was scored.
    record: { id: lead.id, ...others, ...(isOpen ? { scoreParts: receipt } : {}) },
    event: isOpen ? scoreEvent({ lead, receipt, reason }) : null,
    to,
    at,
  };
};
