import { DEFAULT_SETTINGS, type Lead, type Settings } from '@leads/lead-domain';
import { aLead, emailsOf } from '@leads/lead-domain/testing';

import { derivedChanges } from '../scoring/derived-changes.ts';

/** Leads that were scored at a time, so that nothing is left to do for them then; their ids are in their order. */
export const scoredLeads = ({
  count,
  at,
  settings = DEFAULT_SETTINGS,
  fields = () => ({}),
}: {
  count: number;
  at: Date;
  settings?: Settings;
  fields?: (index: number) => Partial<Lead>;
}): Lead[] =>
  Array.from({ length: count }, (_, index) => {
    const lead = aLead({
      id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      createdAt: at.toISOString(),
      name: `Ada ${index}`,
      contactName: { firstName: 'Ada', lastName: String(index) },
      emails: emailsOf(`ada${index}@anvil.example`),
      interest: 'Anvils',
      ...fields(index),
    });
    return { ...lead, ...derivedChanges({ lead, settings, now: at }).changes };
  });
