import { type Lead, leadName, leadSchema, readInput, type Settings } from '@leads/lead-domain';
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
import { readScoredLead } from './read-scored-lead.ts';
import { scoringInputsOf } from './scoring-inputs-of.ts';
import { stampedChanges } from './stamped-changes.ts';

/**
 * Handles `lead.created` and `lead.updated`: writes what follows from the lead as it is by now, since an event may come
 * late and a lead that was accepted meanwhile must not fall back. No request where nothing changed that the model which
 * scored the lead reads, or where the write that we hear of brought its own score; else one read, and one write where
 * something differs. `changed` names the fields that were written.
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
  /** The event's `properties.before`: by it a change of status costs nothing, unless it opens a closed lead. */
  before?: unknown;
  /** The event's `updatedFields`; null for a lead just created. */
  updatedFields: readonly string[] | null;
  now: Date;
}): Promise<{ ok: true; changed: string[] } | FlowFailure> => {
  const reading = readInput(leadSchema, after);
  if (reading.kind === 'unreadable') return unreadableEvent('lead', reading.problems);
  const told = reading.value;
  const earlier = leadSchema.safeParse(before).data ?? null;
  const isOurs = told.deletedAt === null && concernsScoring({ lead: told, before: earlier, updatedFields });
  if (!isOurs) return { ok: true, changed: [] };
  const read = await readScoredLead({ client, leadId: told.id });
  if (!read.ok) return read.code === 'LEAD_NOT_FOUND' ? { ok: true, changed: [] } : read;
  const { lead, settings } = read;
  const renamed = nameChange({ lead, updatedFields });
  if (!differs({ lead, renamed, settings, now })) return { ok: true, changed: [] };
  const { write } = stampedChanges({
    lead,
    changes: renamed,
    settings,
    now,
    reason: reasonOf({ lead: told, updatedFields }),
  });
  const written = await writeLead({ client, name: 'ScoreLead', write });
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
  settings: Settings;
  now: Date;
}): boolean =>
  Object.keys(renamed).length > 0 || Object.keys(derivedChanges({ lead, settings, now }).changes).length > 0;

/** Of all that was changed at once only what the score depends on. */
const reasonOf = ({ lead, updatedFields }: { lead: Lead; updatedFields: readonly string[] | null }): ScoreReason => {
  const inputs = new Set([...scoringInputsOf(lead), 'status']);
  const fields = (updatedFields ?? []).filter((field) => inputs.has(field));
  return { cause: 'FIELD_CHANGED', causeNote: plainFieldNames(fields) };
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
