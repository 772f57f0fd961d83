import { businessDomain } from '../domains/business-domain.ts';
import { type Match, type Matches } from '../matching/match.ts';
import { type Company } from '../records/company.ts';
import { type Lead } from '../records/lead.ts';
import { type Opportunity } from '../records/opportunity.ts';
import { type Person } from '../records/person.ts';

import { type ConversionQuestion } from './conversion-question.ts';

/** What becomes of one role. `record` is null where the chosen id is not among the records that were read. */
export type RecordDecision<Record> =
  { action: 'create' } | { action: 'none' } | { action: 'attach'; id: string; record: Record | null };

export type RecordDecisions = {
  company: RecordDecision<Company>;
  person: RecordDecision<Person>;
  opportunity: RecordDecision<Opportunity>;
};

/** The user's choice for each role, or the proposal where none was made. */
export const decideRecords = ({
  question: { lead, candidates, choices = {}, settings },
  matches,
}: {
  question: ConversionQuestion;
  matches: Matches;
}): RecordDecisions => {
  const people = byId(candidates.people);
  const companies = byId([...candidates.companies, ...candidates.people.flatMap(({ company }) => company ?? [])]);
  const opportunities = byId(candidates.opportunities);

  const person = choices.person
    ? decision({ choice: choices.person, records: people })
    : attachOr({ id: proposedId(matches.people), records: people, otherwise: 'create' });
  const opportunity = choices.opportunity
    ? decision({ choice: choices.opportunity, records: opportunities })
    : ({ action: settings.createsOpportunity ? 'create' : 'none' } as const);
  const company = choices.company
    ? decision({ choice: choices.company, records: companies })
    : attachOr({
        id: proposedCompanyId({ matches, person, companies }),
        records: companies,
        otherwise: hasOrganisation(lead) ? 'create' : 'none',
      });
  return { company, person, opportunity };
};

/** The company behind the domain, else the one the person belongs to already, else the one of that name. */
const proposedCompanyId = ({
  matches,
  person,
  companies,
}: {
  matches: Matches;
  person: RecordDecision<Person>;
  companies: ReadonlyMap<string, Company>;
}): string | undefined => {
  const proposed = matches.companies.find(({ isProposed }) => isProposed);
  if (proposed?.strength === 'STRONG') return proposed.recordId;
  const own = person.action === 'attach' ? person.record?.companyId : null;
  const isUsable = own != null && companies.get(own)?.deletedAt === null;
  return isUsable ? own : proposed?.recordId;
};

/** Somebody who writes privately and names no company is a customer of their own. */
const hasOrganisation = (lead: Lead): boolean =>
  lead.companyName.trim() !== '' ||
  [lead.emails.primaryEmail, lead.website.primaryLinkUrl].some((text) => businessDomain(text) !== null);

const byId = <Record extends { id: string }>(records: readonly Record[]): ReadonlyMap<string, Record> =>
  new Map(records.map((record) => [record.id, record]));

const proposedId = (matches: readonly Match[]): string | undefined =>
  matches.find(({ isProposed }) => isProposed)?.recordId;

const decision = <Record>({
  choice,
  records,
}: {
  choice: { mode: 'attach'; id: string } | { mode: 'create' } | { mode: 'none' };
  records: ReadonlyMap<string, Record>;
}): RecordDecision<Record> =>
  choice.mode === 'attach'
    ? { action: 'attach', id: choice.id, record: records.get(choice.id) ?? null }
    : { action: choice.mode };

const attachOr = <Record>({
  id,
  records,
  otherwise,
}: {
  id: string | undefined;
  records: ReadonlyMap<string, Record>;
  otherwise: 'create' | 'none';
}): RecordDecision<Record> => {
  const record = id === undefined ? undefined : records.get(id);
  return id === undefined || !record ? { action: otherwise } : { action: 'attach', id, record };
};
