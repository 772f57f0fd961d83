import { type Market, type MarketCompany, type SpelledName } from './markets/market.ts';
import { type Random } from './random.ts';

/** Who a lead is, as they would type it themselves. */
export type Contact = {
  market: Market;
  first: SpelledName;
  last: SpelledName;
  company: MarketCompany | null;
  email: string;
  phone: string;
  jobTitle: string;
};

/** A contact whose e-mail address nobody has yet. */
export const createContact = ({
  market,
  random,
  takenEmails,
  companies = market.companies,
  isAlwaysBusiness = false,
}: {
  market: Market;
  random: Random;
  takenEmails: Set<string>;
  companies?: readonly MarketCompany[];
  isAlwaysBusiness?: boolean;
}): Contact => {
  const first = random.pick(market.firstNames);
  const last = random.pick(market.lastNames);
  const hasCompany = isAlwaysBusiness || random.chance(0.85);
  const company = hasCompany ? random.pick(companies) : null;
  const isOnFreeMail = !isAlwaysBusiness && (company === null || random.chance(0.15));
  const host = isOnFreeMail || company === null ? random.pick(market.freeMail) : company.domain;
  const local = `${first[1]}.${last[1]}`;
  let email = `${local}@${host}`;
  for (let number = 2; takenEmails.has(email); number += 1) email = `${local}${number}@${host}`;
  takenEmails.add(email);
  return {
    market,
    first,
    last,
    company,
    email,
    phone: typedPhone({ market, random }),
    jobTitle: random.pick(market.jobTitles),
  };
};

/** Two in three people type the digits of their own script where it has some. */
const typedPhone = ({ market, random }: { market: Market; random: Random }): string => {
  const phone = random.pick(market.phonePatterns).replaceAll('#', () => String(random.integer(0, 9)));
  const digits = Array.from(market.digits ?? '');
  return random.chance(0.66) ? phone.replaceAll(/\d/g, (digit) => digits[Number(digit)] ?? digit) : phone;
};
