import { type Matches } from '../matching/match.ts';
import { emailKeys, phoneKeys } from '../matching/search-keys.ts';
import { type Emails, type Phones } from '../records/composites.ts';
import { type Lead } from '../records/lead.ts';
import { type Person } from '../records/person.ts';

import { type PlannedRecord } from './conversion-plan.ts';
import { type RecordDecision } from './decide-records.ts';
import { fillGaps } from './fill-gaps.ts';
import { plannedRecord } from './planned-record.ts';

/** The person of the plan. An existing one keeps every value; addresses and numbers it lacks are added to the others. */
export const planPerson = ({
  lead,
  decision,
  companyId,
  matches,
}: {
  lead: Lead;
  decision: RecordDecision<Person>;
  companyId: string | null;
  matches: Matches;
}): PlannedRecord => {
  const person = decision.action === 'attach' ? decision.record : null;
  const filled = fillGaps({
    current: { ...person },
    proposed: {
      name: lead.contactName,
      emails: lead.emails,
      phones: lead.phones,
      jobTitle: lead.jobTitle,
      companyId,
    },
  });
  if (person) {
    const added = [
      { field: 'emails', from: person.emails, to: withAddedEmails({ person, lead }) },
      { field: 'phones', from: person.phones, to: withAddedPhones({ person, lead }) },
    ].filter(({ field, to }) => to !== null && !(field in filled.data));
    filled.changes.push(...added);
    for (const { field, to } of added) filled.data[field] = to;
  }
  const name = person?.name ?? lead.contactName;
  return plannedRecord({
    role: 'person',
    leadId: lead.id,
    decision,
    label: `${name.firstName} ${name.lastName}`.trim() || (person?.emails ?? lead.emails).primaryEmail,
    evidence: matches.people.find(({ recordId }) => recordId === person?.id)?.evidence ?? [],
    filled,
  });
};

/** Null where the person has all of the lead's addresses. */
const withAddedEmails = ({ person, lead }: { person: Person; lead: Lead }): Emails | null => {
  const known = emailKeys(person.emails);
  const added = emailKeys(lead.emails).filter((email) => !known.includes(email));
  if (added.length === 0) return null;
  return { ...person.emails, additionalEmails: [...person.emails.additionalEmails, ...added] };
};

const withAddedPhones = ({ person, lead }: { person: Person; lead: Lead }): Phones | null => {
  const known = new Set(phoneKeys(person.phones).map(({ e164 }) => e164));
  const added = phoneKeys(lead.phones)
    .filter(({ e164 }) => !known.has(e164))
    .map(({ nationalNumber: number, countryCode, callingCode }) => ({ number, countryCode, callingCode }));
  if (added.length === 0) return null;
  return { ...person.phones, additionalPhones: [...person.phones.additionalPhones, ...added] };
};
