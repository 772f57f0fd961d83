import { businessDomain } from '../domains/business-domain.ts';
import { type Match, type Matches } from '../matching/match.ts';
import { searchKeys } from '../matching/search-keys.ts';
import { type Lead } from '../records/lead.ts';
import { type ConversionRole } from '../vocabulary/conversion-terms.ts';

import { type PlannedRecord, type PlanWarning, type PlanWarningCode, type WorkflowCheck } from './conversion-plan.ts';
import { type ConversionCandidates } from './conversion-question.ts';
import { type RecordDecisions } from './decide-records.ts';
import { fillMessage } from './fill-message.ts';

/** What the user should know and may go on with. */
export const planWarnings = ({
  lead,
  candidates,
  decisions,
  records,
  matches,
  check,
  activitiesLeft,
}: {
  lead: Lead;
  candidates: ConversionCandidates;
  decisions: RecordDecisions;
  records: Record<ConversionRole, PlannedRecord>;
  matches: Matches;
  check: WorkflowCheck | null;
  activitiesLeft: number;
}): PlanWarning[] => {
  const warnings: PlanWarning[] = [];
  const add = (code: PlanWarningCode, role: PlanWarning['role'], values: Record<string, string> = {}) =>
    warnings.push({ code, role, message: fillMessage({ code, values }) });

  if (lead.doNotContact) add('DO_NOT_CONTACT', null);
  if (lead.consent === 'WITHDRAWN') add('CONSENT_WITHDRAWN', null);
  const domain = searchKeys(lead).domain;
  const holder = candidates.companies.find(
    ({ id, domainName }) =>
      id !== records.company.id && domain !== null && businessDomain(domainName.primaryLinkUrl) === domain,
  );
  if (records.company.action === 'create' && holder) {
    add('COMPANY_DOMAIN_TAKEN', 'company', { label: holder.name, domain: domain ?? '' });
  } else if (check?.isLikelyToMove) add('COMPANY_DOMAIN_DIFFERS', 'company', { domain: check.emailDomain });
  const person = decisions.person.action === 'attach' ? decisions.person.record : null;
  if (person && isElsewhere({ current: person.companyId, planned: records.company.id })) {
    add('PERSON_IN_OTHER_COMPANY', 'person', { label: records.person.label });
  }
  const opportunity = decisions.opportunity.action === 'attach' ? decisions.opportunity.record : null;
  if (opportunity && isElsewhere({ current: opportunity.companyId, planned: records.company.id })) {
    add('OPPORTUNITY_OF_OTHER_COMPANY', 'opportunity', { label: opportunity.name });
  }
  addMatchWarnings({ role: 'person', record: records.person, matches: matches.people, add });
  addMatchWarnings({ role: 'company', record: records.company, matches: matches.companies, add });
  const homeless = [
    ['industry', lead.industry] as const,
    ['employees', lead.employees === null ? '' : String(lead.employees)] as const,
  ].filter(([, value]) => value !== '');
  if (homeless.length > 0) {
    add('VALUE_WITHOUT_TARGET', null, { fields: homeless.map(([field, value]) => `${field} (${value})`).join(', ') });
  }
  if (activitiesLeft > 0) add('MORE_ACTIVITIES_THAN_MOVED', null, { count: String(activitiesLeft) });
  if (lead.emails.primaryEmail !== '') add('MAIL_AND_CALENDAR_FOLLOW_THE_ADDRESS', 'person');
  return warnings;
};

const isElsewhere = ({ current, planned }: { current: string | null; planned: string | null }): boolean =>
  current !== null && planned !== null && current !== planned;

const addMatchWarnings = ({
  role,
  record,
  matches,
  add,
}: {
  role: ConversionRole;
  record: PlannedRecord;
  matches: readonly Match[];
  add: (code: PlanWarningCode, role: ConversionRole, values: { label: string }) => void;
}): void => {
  if (record.action === 'attach') {
    const match = matches.find(({ recordId }) => recordId === record.id);
    if (!match || match.strength === 'WEAK') add('WEAK_MATCH_CHOSEN', role, { label: record.label });
  }
  const similar = matches.find(({ strength, isDeleted }) => !isDeleted && strength !== 'WEAK');
  if (record.action === 'create' && similar) add('SIMILAR_RECORD_NOT_CHOSEN', role, { label: similar.label });
};
