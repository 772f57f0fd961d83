import { type Contact } from './contact.ts';
import { companyId, KNOWN_COMPANIES_OF_A_MARKET } from './known-companies.ts';
import { sampleId } from './sample-id.ts';
import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';

/** Every so many leads, one is of a person whom the workspace knows. */
const KNOWN_EVERY = 3;

/** How such a person is like the lead. */
const LIKENESSES = ['EMAIL', 'PHONE', 'NAME'] as const;
type Likeness = (typeof LIKENESSES)[number];

/** The contact's company, where the workspace has it. */
export const knownCompanyId = ({ seed, contact }: { seed: number; contact: Contact }): string | null => {
  const known = contact.market.companies.slice(0, KNOWN_COMPANIES_OF_A_MARKET);
  const company = known.find(({ domain }) => domain === contact.company?.domain);
  return company ? companyId({ seed, company }) : null;
};

/**
 * People that the workspace knows already, and who match an open lead by their e-mail address, only by their phone
 * number, or only by name and company. Twenty holds an address once: those of converted leads are there already.
 */
export const knownPeople = ({ seed, leads }: { seed: number; leads: readonly SampleLead[] }): SampleRecord[] => {
  const taken = new Set(leads.filter(({ story }) => story.kind === 'converted').map(({ contact }) => contact.email));
  const known = leads.filter((lead, index) => index % KNOWN_EVERY === 0 && mayBeKnown({ seed, lead }));
  return known.flatMap((lead, index) => {
    const likeness = LIKENESSES[index % LIKENESSES.length] ?? 'EMAIL';
    const address = likeness === 'EMAIL' ? lead.contact.email : otherAddress(lead.contact);
    if (taken.has(address)) return [];
    taken.add(address);
    return [personOf({ seed, lead, likeness, address })];
  });
};

/**
 * Twenty makes a company for a new person at a domain that it neither knows nor holds for free mail; its list of free
 * mail is shorter than ours. Only people at the address of a company that is there stay where we put them.
 */
const mayBeKnown = ({ seed, lead: { contact, story } }: { seed: number; lead: SampleLead }): boolean =>
  story.kind !== 'incomplete' &&
  story.kind !== 'converted' &&
  knownCompanyId({ seed, contact }) !== null &&
  contact.email.endsWith(`@${contact.company?.domain ?? ''}`);

const personOf = ({
  seed,
  lead: { contact, lead },
  likeness,
  address,
}: {
  seed: number;
  lead: SampleLead;
  likeness: Likeness;
  address: string;
}): SampleRecord => ({
  id: sampleId({ seed, role: `person:${address}` }),
  name: { firstName: contact.first[0], lastName: contact.last[0] },
  emails: { primaryEmail: address },
  ...(likeness !== 'NAME' && { phones: lead.phones }),
  jobTitle: contact.jobTitle,
  companyId: knownCompanyId({ seed, contact }),
});

/** Another address of the same person at the same host. */
const otherAddress = ({ email, first, last }: Contact): string =>
  `${first[1].slice(0, 1)}.${last[1]}${email.slice(email.indexOf('@'))}`;
