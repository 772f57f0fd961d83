import { type ImportField, type LeadSource } from '@leads/lead-domain';

import { answersOf } from '../answers.ts';
import { type Contact, createContact } from '../contact.ts';
import { KNOWN_COMPANIES_OF_A_MARKET } from '../known-companies.ts';
import { leadCare } from '../lead-care.ts';
import { ENGLISH } from '../markets/english.ts';
import { GERMAN } from '../markets/german.ts';
import { type Market } from '../markets/market.ts';
import { PERSIAN } from '../markets/persian.ts';
import { createRandom, type Random } from '../random.ts';
import { sampleId } from '../sample-id.ts';
import { type SampleLead, sampleLead } from '../sample-lead.ts';
import { type Story } from '../story.ts';
import { incoming, messageOf, outgoing } from '../story-touches.ts';
import { hoursBefore } from '../times.ts';

type Surprise = { kind: 'tempting' | 'lost' | 'sleeping'; market: Market; source: LeadSource; daysAgo: number };

/**
 * Leads about which the lenses disagree. Tempting: a grade A by the rules, but of a kind that never bought; lost: such a
 * one, as it ended. Sleeping: hardly a point, but of a kind that often bought.
 */
const SURPRISES: readonly Surprise[] = [
  { kind: 'tempting', market: PERSIAN, source: 'SOCIAL', daysAgo: 0 },
  { kind: 'tempting', market: ENGLISH, source: 'AD', daysAgo: 0 },
  { kind: 'tempting', market: GERMAN, source: 'SOCIAL', daysAgo: 0 },
  { kind: 'tempting', market: ENGLISH, source: 'SOCIAL', daysAgo: 0 },
  { kind: 'lost', market: ENGLISH, source: 'AD', daysAgo: 9 },
  { kind: 'lost', market: PERSIAN, source: 'SOCIAL', daysAgo: 16 },
  { kind: 'lost', market: GERMAN, source: 'AD', daysAgo: 31 },
  { kind: 'lost', market: PERSIAN, source: 'AD', daysAgo: 44 },
  { kind: 'lost', market: ENGLISH, source: 'SOCIAL', daysAgo: 58 },
  { kind: 'lost', market: PERSIAN, source: 'AD', daysAgo: 73 },
  { kind: 'sleeping', market: GERMAN, source: 'REFERRAL', daysAgo: 0 },
  { kind: 'sleeping', market: PERSIAN, source: 'REFERRAL', daysAgo: 0 },
  { kind: 'sleeping', market: GERMAN, source: 'PARTNER', daysAgo: 0 },
];

export const surprisingLeads = ({
  seed,
  now,
  memberIds,
  takenEmails,
}: {
  seed: number;
  now: Date;
  memberIds: readonly string[];
  takenEmails: Set<string>;
}): SampleLead[] =>
  SURPRISES.map((surprise, index) => {
    const random = createRandom(`${String(seed)}:surprise:${String(index)}`);
    const idOf = (role: string) => sampleId({ seed, role: `surprise:${String(index)}:${role}` });
    const { market, kind, source } = surprise;
    const contact = createContact({
      market,
      random,
      takenEmails,
      companies: kind === 'sleeping' ? market.companies.slice(0, KNOWN_COMPANIES_OF_A_MARKET) : [largestOf(market)],
      isAlwaysBusiness: true,
    });
    const at = new Date(hoursBefore({ now, hours: surprise.daysAgo * 24 }));
    const interest = random.pick(market.interests);
    const story = STORIES[kind]({ market, interest, random });
    return sampleLead({
      id: idOf('lead'),
      idOf,
      contact,
      story: { ...story, source },
      typed: { ...(kind === 'sleeping' ? shortOf(contact) : fullOf(contact)), interest, source },
      answers: kind === 'sleeping' ? [] : answersOf({ kind: 'sales', contact, random, now: at }),
      care: leadCare({ contact, story: { ...story, source }, memberIds, random, now: at }),
      now: at,
    });
  });

const largestOf = ({ companies }: Market) =>
  companies.reduce((largest, company) => (company.employees > largest.employees ? company : largest));

type Teller = (scene: { market: Market; interest: string; random: Random }) => Omit<Story, 'source'>;

const courted: Teller = (scene) => ({
  kind: 'marketing',
  touches: [
    incoming('FORM', 26 * 24, messageOf(scene)),
    incoming('VISIT', 20 * 24),
    outgoing('CALL', 15 * 24, 'AGREED_TO_MEET', scene.random.pick(scene.market.callNotes)),
    outgoing('MEETING', 9 * 24, 'REACHED', scene.random.pick(scene.market.callNotes)),
    incoming('DOWNLOAD', 5 * 24),
    incoming('FORM', 30, messageOf(scene)),
  ],
});

const STORIES: Record<Surprise['kind'], Teller> = {
  tempting: courted,
  lost: (scene) => ({
    kind: 'disqualified',
    touches: [...courted(scene).touches, outgoing('CALL', 1, 'REFUSED', scene.random.pick(scene.market.refusals))],
  }),
  sleeping: (scene) => ({
    kind: 'nurturing',
    touches: [
      incoming('EMAIL', 55 * 24, messageOf(scene)),
      outgoing('CALL', 50 * 24, 'ASKED_FOR_LATER', scene.random.pick(scene.market.callNotes)),
      incoming('PRICE_LIST', 41 * 24),
    ],
  }),
};

type Typed = Partial<Record<ImportField, string>>;

const shortOf = ({ company, email, first, last, market }: Contact): Typed => ({
  firstName: first[0],
  lastName: last[0],
  email,
  ...(company && { companyName: company.name, city: company.city, country: market.country }),
});

const fullOf = (contact: Contact): Typed => ({
  ...shortOf(contact),
  phone: contact.phone,
  jobTitle: contact.market.jobTitles[0] ?? '',
  ...(contact.company && {
    industry: contact.company.industry,
    employees: String(contact.company.employees),
    website: `www.${contact.company.domain}`,
  }),
});
