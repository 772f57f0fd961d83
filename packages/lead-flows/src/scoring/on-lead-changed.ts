import { DEFAULT_SETTINGS, type Lead, leadName, leadSchema, readInput } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { runWrites } from '../records/run-writes.ts';
import { readLeadSettings } from '../settings/read-lead-settings.ts';

import { derivedChanges } from './derived-changes.ts';
import { LEAD_SCORING_INPUTS } from './lead-scoring-inputs.ts';

/**
 * Handles `lead.created` and `lead.updated`: writes what follows from the lead's new state, from the event alone. No
 * request where nothing that matters changed, where the write that we hear of brought its own score, or where a lead
 * under the default settings is right already. `changed` names the fields that were written.
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
  const lead = reading.value;
  if (lead.deletedAt !== null || !concernsUs({ lead, updatedFields })) return { ok: true, changed: [] };
  const renamed = nameChange({ lead, updatedFields });
  const underDefaults = changesUnder({ lead, renamed, settings: DEFAULT_SETTINGS, now });
  if (Object.keys(underDefaults).length === 0) return { ok: true, changed: [] };
  const read = await readLeadSettings({ client });
  if (!read.ok) return read;
  const changes = changesUnder({ lead, renamed, settings: read.settings, now });
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
  renamed,
  settings,
  now,
}: {
  lead: Lead;
  renamed: Partial<Lead>;
  settings: typeof DEFAULT_SETTINGS;
  now: Date;
}): Partial<Lead> => ({ ...renamed, ...derivedChanges({ lead: { ...lead, ...renamed }, settings, now }).changes });

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
