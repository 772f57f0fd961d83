import { type LeadInput } from '@leads/lead-domain';

import { captureId } from '../capture/capture-id.ts';
import { personKey } from '../capture/person-key.ts';

/** A row that can become a lead. `person` is what it is recognised by; null where it has no channel. */
export type ImportRow = { row: number; input: LeadInput; person: Person | null; leadId: string };

type Person = { kind: 'EMAIL' | 'PHONE'; value: string };

export const importRow = ({ row, input }: { row: number; input: LeadInput }): ImportRow => {
  const person = personOf(input);
  const key = personKey(input);
  return {
    row,
    input,
    person,
    // The same id that a form would derive for a person without a lead, so that the two cannot make two leads.
    leadId: key ? captureId('lead', 'person', key, '0') : captureId('lead', 'row', JSON.stringify(input)),
  };
};

const personOf = ({ emails, phones }: LeadInput): Person | null => {
  if (emails?.primaryEmail) return { kind: 'EMAIL', value: emails.primaryEmail };
  if (phones?.primaryPhoneNumber) return { kind: 'PHONE', value: phones.primaryPhoneNumber };
  return null;
};
