import { businessDomain } from '../domains/business-domain.ts';
import { type Matches } from '../matching/match.ts';
import { searchKeys } from '../matching/search-keys.ts';
import { type Company } from '../records/company.ts';
import { type Lead } from '../records/lead.ts';

import { type PlannedRecord } from './conversion-plan.ts';
import { type RecordDecision } from './decide-records.ts';
import { fillGaps } from './fill-gaps.ts';
import { plannedRecord } from './planned-record.ts';

/**
 * The company of the plan. It gets the lead's business domain, because Twenty's shipped workflow would otherwise move
 * the new person to a company of that domain; not where another company has the domain, since links are unique.
 */
export const planCompany = ({
  lead,
  decision,
  companies,
  matches,
}: {
  lead: Lead;
  decision: RecordDecision<Company>;
  companies: readonly Company[];
  matches: Matches;
}): PlannedRecord => {
  const domain = searchKeys(lead).domain;
  const own = decision.action === 'attach' ? decision.id : null;
  const isTaken = companies.some(
    ({ id, domainName }) => id !== own && domain !== null && businessDomain(domainName.primaryLinkUrl) === domain,
  );
  const proposed: Record<string, unknown> = { name: companyNameOf(lead) };
  if (domain !== null && !isTaken) {
    proposed.domainName = { primaryLinkUrl: `https://${domain}`, primaryLinkLabel: '' };
  }
  proposed.address = lead.postalAddress;
  proposed.accountOwnerId = lead.ownerId;
  return plannedRecord({
    role: 'company',
    leadId: lead.id,
    decision,
    label: decision.action === 'attach' ? (decision.record?.name ?? '') : companyNameOf(lead),
    evidence: matches.companies.find(({ recordId }) => recordId === own)?.evidence ?? [],
    filled: fillGaps({ current: decision.action === 'attach' ? { ...decision.record } : {}, proposed }),
  });
};

/** The name that was given, else the domain's first part with a capital: acme.co.uk is Acme. */
export const companyNameOf = (lead: Lead): string => {
  const given = lead.companyName.trim();
  if (given !== '') return given;
  const [name = ''] = (searchKeys(lead).domain ?? '').split('.');
  return name.charAt(0).toUpperCase() + name.slice(1);
};
