import { type MarketCompany } from './markets/market.ts';
import { MARKETS } from './markets/markets.ts';
import { createRandom } from './random.ts';
import { sampleId } from './sample-id.ts';
import { type SampleRecord } from './sample-record.ts';

/** The first companies of each market are in the workspace before their leads come. */
export const KNOWN_COMPANIES_OF_A_MARKET = 4;

/** Twenty keeps links as they were typed; the same domain is written in several ways. */
const LINK_FORMS: readonly ((domain: string) => string)[] = [
  (domain) => `https://www.${domain}`,
  (domain) => `https://${domain}`,
  (domain) => `http://www.${domain}`,
  (domain) => `http://${domain}`,
];

export const companyId = ({ seed, company }: { seed: number; company: MarketCompany }): string =>
  sampleId({ seed, role: `company:${company.domain}` });

/** Companies that the workspace knows already. */
export const knownCompanies = ({ seed, memberIds }: { seed: number; memberIds: readonly string[] }): SampleRecord[] =>
  MARKETS.flatMap(({ market }) =>
    market.companies.slice(0, KNOWN_COMPANIES_OF_A_MARKET).map((company, index) => {
      const random = createRandom(`${String(seed)}:${company.domain}`);
      const link = LINK_FORMS[index] ?? LINK_FORMS[0];
      return {
        id: companyId({ seed, company }),
        name: company.name,
        domainName: { primaryLinkUrl: link?.(company.domain) ?? company.domain, primaryLinkLabel: '' },
        address: { addressCity: company.city, addressCountry: market.country },
        ...(memberIds.length > 0 && { accountOwnerId: random.pick(memberIds) }),
      };
    }),
  );
