import { type ImportField, PREFERRED_CHANNELS } from '@leads/lead-domain';

import { CAMPAIGNS } from './campaigns.ts';
import { type Contact } from './contact.ts';
import { type Random } from './random.ts';
import { type Story } from './story.ts';

type Typed = Partial<Record<ImportField, string>>;

/** What somebody filled in: few fill in everything, and who is incomplete left out what makes a lead. */
export const typedLead = ({
  contact,
  story,
  interest,
  random,
}: {
  contact: Contact;
  story: Story;
  interest: string;
  random: Random;
}): Typed => {
  const { company, jobTitle, market } = contact;
  const organisation: Typed = company
    ? {
        companyName: company.name,
        ...(random.chance(0.7) && { jobTitle }),
        ...(random.chance(0.4) && { website: `www.${company.domain}` }),
        ...(random.chance(0.6) && { industry: company.industry, employees: String(company.employees) }),
        ...(random.chance(0.6) && { city: company.city, country: market.country }),
      }
    : {};
  if (story.kind === 'incomplete')
    return { ...organisation, ...incompletePart({ contact, random }), source: story.source };
  return {
    ...organisation,
    ...nameOf(contact),
    email: contact.email,
    ...(random.chance(0.75) && { phone: contact.phone }),
    interest,
    ...(story.touches.some(({ touchType }) => touchType === 'FORM') && random.pick(CAMPAIGNS)),
    ...(random.chance(0.25) && { preferredChannel: random.pick(PREFERRED_CHANNELS) }),
    ...(random.chance(0.5) && { consent: 'yes' }),
    source: story.source,
  };
};

/** Where the family name goes first and no space parts the two, people type one word. */
const nameOf = ({ market, first, last }: Contact): Typed =>
  market.isFamilyNameFirst ? { fullName: `${last[0]}${first[0]}` } : { firstName: first[0], lastName: last[0] };

const incompletePart = ({ contact, random }: { contact: Contact; random: Random }): Typed => {
  switch (random.integer(0, 2)) {
    case 0:
      // A company and its switchboard.
      return { companyName: contact.company?.name ?? contact.last[0], phone: contact.phone };
    case 1:
      // A business card without a number.
      return { ...nameOf(contact) };
    default:
      // A row of a bought list.
      return { email: contact.email };
  }
};
