import { type LeadSource, type TouchType } from '@leads/lead-domain';

import { type Contact, createContact } from '../contact.ts';
import { KNOWN_COMPANIES_OF_A_MARKET } from '../known-companies.ts';
import { type Market } from '../markets/market.ts';
import { type Random } from '../random.ts';

/** What was known of a lead before it was decided, and how likely that made a sale. */
export type PastCase = {
  contact: Contact;
  source: LeadSource;
  opener: TouchType;
  /** What they did before anybody called. */
  signs: readonly TouchType[];
  /** Log-odds, chance included. */
  prospect: number;
  /** Only who has their company in the workspace can have been converted. */
  mayBeWon: boolean;
};

/** How sources turn out: trust buys, a click does not. In log-odds, as everything here. */
const SOURCES: readonly { source: LeadSource; opener: TouchType; weight: number; effect: number }[] = [
  { source: 'WEB_FORM', opener: 'FORM', weight: 7, effect: 0 },
  { source: 'REFERRAL', opener: 'FORM', weight: 3, effect: 3 },
  { source: 'PARTNER', opener: 'EMAIL', weight: 2, effect: 2.4 },
  { source: 'EVENT', opener: 'EVENT', weight: 3, effect: 0.6 },
  { source: 'PHONE', opener: 'CALL', weight: 2, effect: 0.4 },
  { source: 'EMAIL', opener: 'EMAIL', weight: 2, effect: 0 },
  { source: 'AD', opener: 'FORM', weight: 4, effect: -2.6 },
  { source: 'SOCIAL', opener: 'MESSAGE', weight: 2, effect: -2.8 },
];

const SIGNS: readonly { sign: TouchType; chance: number; effect: number }[] = [
  { sign: 'VISIT', chance: 0.5, effect: 0.2 },
  { sign: 'DOWNLOAD', chance: 0.35, effect: 0.3 },
  { sign: 'EMAIL_OPEN', chance: 0.5, effect: 0 },
  { sign: 'PRICE_LIST', chance: 0.35, effect: 1.5 },
  { sign: 'DEMO', chance: 0.2, effect: 1.6 },
];

const COUNTRIES: Readonly<Record<string, number>> = { Germany: 0.5, Iran: 0.2, Türkiye: -0.5, China: -0.4 };

/** Draws a case; the same random sequence gives the same one. */
export const pastCase = ({
  market,
  random,
  takenEmails,
}: {
  market: Market;
  random: Random;
  takenEmails: Set<string>;
}): PastCase => {
  const mayBeWon = random.chance(0.8);
  const companies = mayBeWon ? market.companies.slice(0, KNOWN_COMPANIES_OF_A_MARKET) : market.companies;
  const contact = createContact({ market, random, takenEmails, companies, isAlwaysBusiness: mayBeWon });
  const { source, opener, effect } = random.pick(
    SOURCES.flatMap((entry) => Array.from({ length: entry.weight }, () => entry)),
  );
  const signs = SIGNS.filter(({ chance }) => random.chance(chance));
  const prospect =
    effect +
    signs.reduce((sum, sign) => sum + sign.effect, 0) +
    (COUNTRIES[market.country] ?? 0) +
    seniorityEffect(contact) +
    sizeEffect(contact.company?.employees ?? null) +
    chanceEffect(random);
  return { contact, source, opener, signs: signs.map(({ sign }) => sign), prospect, mayBeWon };
};

/** Each market lists its job titles from the most senior on. */
const seniorityEffect = ({ market, jobTitle }: Contact): number => 0.9 - market.jobTitles.indexOf(jobTitle) * 0.3;

/** Large enough to pay, small enough to decide. */
const sizeEffect = (employees: number | null): number => {
  if (employees === null) return -0.4;
  return employees >= 100 && employees < 1000 ? 0.6 : -0.5;
};

/** What nobody could know, as large as a strong fact: a draw from the logistic distribution. */
const chanceEffect = (random: Random): number => {
  const draw = random.integer(1, 999) / 1000;
  return 0.7 * Math.log(draw / (1 - draw));
};
