import { businessDomain } from '../domains/business-domain.ts';
import { type Company } from '../records/company.ts';

import { compareNames } from './compare-names.ts';
import { foldCompanyName } from './fold-company-name.ts';
import { type LeadKeys } from './lead-keys.ts';
import { type Match, type MatchEvidence, type MatchStrength } from './match.ts';
import { weighEvidence } from './weigh-evidence.ts';

/** Shorter names are shared by chance. */
const SHORTEST_TELLING_NAME = 3;

/**
 * Companies that may be the lead's. The same registrable domain is strong; the same name is medium, and weak where the
 * domains speak against it; a similar name is weak. A name is proposed only where one company alone bears it.
 */
export const matchCompanies = ({ keys, companies }: { keys: LeadKeys; companies: readonly Company[] }): Match[] => {
  const matches = companies.flatMap((company): Match[] => {
    const evidence = evidenceFor({ keys, company });
    if (evidence.length === 0) return [];
    return [
      {
        recordId: company.id,
        label: company.name || company.domainName.primaryLinkUrl,
        evidence,
        strength: weighEvidence(evidence),
        isProposed: false,
        isDeleted: company.deletedAt !== null,
      },
    ];
  });
  const byDomain = matches.filter(({ evidence, isDeleted }) => !isDeleted && evidence.some(isDomain));
  const byName = matches.filter(({ evidence, isDeleted }) => !isDeleted && evidence.some(isSameName));
  const proposed = new Set(byDomain.length > 0 ? byDomain : byName.length === 1 ? byName : []);
  return matches.map((match) => ({ ...match, isProposed: proposed.has(match) }));
};

const isDomain = ({ signal }: MatchEvidence): boolean => signal === 'DOMAIN';
const isSameName = ({ signal, strength }: MatchEvidence): boolean => signal === 'COMPANY_NAME' && strength === 'MEDIUM';

const evidenceFor = ({ keys, company }: { keys: LeadKeys; company: Company }): MatchEvidence[] => {
  const evidence: MatchEvidence[] = [];
  const link = company.domainName.primaryLinkUrl;
  const domain = businessDomain(link);
  const isSameDomain = domain !== null && keys.domains.has(domain);
  if (isSameDomain) {
    evidence.push({ signal: 'DOMAIN', strength: 'STRONG', leadValue: domain, recordValue: link });
  }
  const likeness = compareNames(keys.foldedCompanyName, foldCompanyName(company.name));
  if (likeness !== 'different' && keys.foldedCompanyName.length >= SHORTEST_TELLING_NAME) {
    const isContradicted = !isSameDomain && domain !== null && keys.domains.size > 0;
    const strength: MatchStrength = likeness === 'same' && !isContradicted ? 'MEDIUM' : 'WEAK';
    evidence.push({ signal: 'COMPANY_NAME', strength, leadValue: keys.companyName, recordValue: company.name });
  }
  return evidence;
};
