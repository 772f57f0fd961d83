import { DEFAULT_SETTINGS, type Lead, leadName, leadSchema, readInput, type Settings } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { runWrites } from '../records/run-writes.ts';

import { derivedChanges } from './derived-changes.ts';
import { LEAD_SCORING_INPUTS } from './lead-scoring-inputs.ts';
import { readScoredLead } from './read-scored-lead.ts';

/**
 * Handles `lead.created` and `lead.updated`: writes what follows from the lead as it is by now, since an event may come
 * late and a lead that was accepted meanwhile must not fall back. No request where nothing that matters changed, where
 * the write that we hear of brought its own score, or where a lead under the default settings is right already.
 * `changed` names the fields that were written.
 */
export const onLeadChanged = async ({
  client,
  after,
  updatedFields,
  now,
}: {
  client: TwentyClient;
  /** The event's `properties.after`. */
  after: unknown;
  /** The event's `updatedFields`; null for a lead just created. */
  updatedFields: readonly string[] | null;
  now: Date;
}): Promise<{ ok: true; changed: string[] } | FlowFailure> => {
  const reading = readInput(leadSchema, after);
  if (reading.kind === 'unreadable') return unreadableEvent('lead', reading.problems);
  const told = reading.value;
  if (told.deletedAt !== null || !concernsUs({ lead: told, updatedFields })) return { ok: true, changed: [] };
  const underDefaults = changesUnder({ lead: told, updatedFields, settings: DEFAULT_SETTINGS, now });
  if (Object.keys(underDefaults).length === 0) return { ok: true, changed: [] };
  const read = await readScoredLead({ client, leadId: told.id });
  if (!read.ok) return read.code === 'LEAD_NOT_FOUND' ? { ok: true, changed: [] } : read;
  const { lead, settings } = read;
  const changes = changesUnder({ lead, updatedFields, settings, now });
  const changed = Object.keys(changes);
  if (changed.length === 0) return { ok: true, changed };
  const written = await runWrites({
    client,
    name: 'ScoreLead',
    writes: [{ kind: 'update', object: 'lead', id: lead.id, data: changes }],
  });
  return written.ok ? { ok: true, changed } : failedBy(written.error);
};

const concernsUs = ({ lead, updatedFields }: { lead: Lead; updatedFields: readonly string[] | null }): boolean => {
  // Whoever created the lead with a score has computed all of this in the same write.
  if (updatedFields === null) return lead.scoreParts === null || lead.scoreParts === undefined;
  return !updatedFields.includes('scoreParts') && updatedFields.some((field) => LEAD_SCORING_INPUTS.includes(field));
};

const changesUnder = ({
  lead,
  updatedFields,
  settings,
  now,
}: {
  lead: Lead;
  updatedFields: readonly string[] | null;
  settings: Settings;
  now: Date;
}): Partial<Lead> => {
  const renamed = nameChange({ lead, updatedFields });
  return { ...renamed, ...derivedChanges({ lead: { ...lead, ...renamed }, settings, now }).changes };
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
