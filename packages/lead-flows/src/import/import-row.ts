import { type LeadInput } from '@leads/lead-domain';

import { captureId } from '../capture/capture-id.ts';
import { personKey } from '../capture/person-key.ts';

/** A row that can become a lead. `person` is the key by which it is recognised; null where it has no channel. */
export type ImportRow = { row: number; input: LeadInput; person: string | null; leadId: string };

export const importRow = ({ row, input }: { row: number; input: LeadInput }): ImportRow => {
  const person = personKey(input);
  return {
    row,
    input,
    person,
    // The same id that a form would derive for a person without a lead, so that the two cannot make two leads.
    leadId: person ? captureId('lead', 'person', person, '0') : captureId('lead', 'row', JSON.stringify(input)),
  };
};
