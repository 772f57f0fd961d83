import { type Lead, leadName, leadSchema, readInput, type ScoreSettings } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { plainFieldNames } from '../history/plain-field-names.ts';
import { type ScoreReason } from '../history/score-event.ts';
import { writeLead } from '../records/write-lead.ts';

import { concernsScoring } from './concerns-scoring.ts';
import { derivedChanges } from './derived-changes.ts';
import { type LeadToScore } from './lead-to-score.ts';
import { isOpenStatus } from './is-open-status.ts';
import { readScoredLead } from './read-scored-lead.ts';
import { restamped } from './restamped.ts';
import { scoringInputsOf } from './scoring-inputs-of.ts';
import { stampedChanges } from './stamped-changes.ts';
import { typedOverride } from './typed-override.ts';

/**
 * Handles `lead.created` and `lead.updated`: writes what follows from the lead as it is by now, since an event may come
 * late and a lead that was accepted meanwhile must not fall back. No request where nothing changed that the model which
 * scored the lead reads, or where the write that we hear of brought its own score; else one read, and one write where
 * something differs, or where a score was set by hand without us. `changed` names the fields that were written.
 */
export const onLeadChanged = async ({
  client,
  after,
  before = null,
  updatedFields,
  now,
}: {
  client: TwentyClient;
  /** The event's `properties.after`. */
  after: unknown;
  /**
   * The event's `properties.before`: by it a change of status costs nothing, unless it opens a closed lead, and the history
   * says from what a score was set by hand.
   */
  before?: unknown;
  /** The event's `updatedFields`; null for a lead just created. */
  updatedFields: readonly string[] | null;
  now: Date;
}): Promise<{ ok: true; changed: string[] } | FlowFailure> => {
  const reading = readInput(leadSchema, after);
  if (reading.kind === 'unreadable') return unreadableEvent('lead', reading.problems);
  const told = reading.value;
  const earlier = leadSchema.safeParse(before).data ?? null;
  const typed = typedOverride({ before: earlier, after: told, updatedFields, at: told.updatedAt ?? now.toISOString() });
  const isOurs =
    told.deletedAt === null && (typed !== null || concernsScoring({ lead: told, before: earlier, updatedFields }));
  if (!isOurs) return { ok: true, changed: [] };
  const read = await readScoredLead({ client, leadId: told.id });
  if (!read.ok) return read.code === 'LEAD_NOT_FOUND' ? { ok: true, changed: [] } : read;
  const { lead, settings } = read;
  const renamed = nameChange({ lead, updatedFields });
  if (typed === null && !differs({ lead, renamed, settings, now })) return { ok: true, changed: [] };
  const { write } = stampedChanges({
    lead,
    changes: { ...renamed, ...(typed && !isOpenStatus(lead.status) ? restamped({ lead, now }) : {}) },
    settings,
    now,
    reason: reasonOf({ lead: told, updatedFields }),
  });
  const events = [...write.events, ...(typed ? [typed] : [])];
  const written = await writeLead({ client, name: 'ScoreLead', write: { ...write, events } });
  return written.ok ? { ok: true, changed: Object.keys(write.changes) } : failedBy(written.error);
};

const differs = ({
  lead,
  renamed,
  settings,
  now,
}: {
  lead: LeadToScore;
  renamed: Partial<Lead>;
  settings: ScoreSettings;
  now: Date;
}): boolean =>
  Object.keys(renamed).length > 0 || Object.keys(derivedChanges({ lead, settings, now }).changes).length > 0;

/** Of all that was changed at once only what the computed score depends on; where that is nothing, it faded until now. */
const reasonOf = ({ lead, updatedFields }: { lead: Lead; updatedFields: readonly string[] | null }): ScoreReason => {
  const inputs = new Set([...scoringInputsOf(lead), 'status']);
  const fields = (updatedFields ?? []).filter((field) => inputs.has(field) && field !== 'scoreOverride');
  return fields.length > 0
    ? { cause: 'FIELD_CHANGED', causeNote: plainFieldNames(fields) }
    : { cause: 'DECAY', causeNote: '' };
};

/** A name that somebody typed stays, until the contact's own name is given. */
const nameChange = ({
  lead,
  updatedFields,
}: {
  lead: Lead;
  updatedFields: readonly string[] | null;
}): Partial<Lead> => {
  const name = leadName(lead);
  const isGivenAnew = updatedFields?.includes('contactName') ?? false;
  const isWanted = lead.name.trim() === '' || lead.name === 'Untitled' || isGivenAnew;
  return isWanted && name !== '' && name !== lead.name ? { name } : {};
};
