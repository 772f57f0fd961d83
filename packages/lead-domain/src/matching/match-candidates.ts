import { type Company } from '../records/company.ts';
import { type Opportunity } from '../records/opportunity.ts';
import { type Person } from '../records/person.ts';

import { leadKeys } from './lead-keys.ts';
import { type Match, MATCH_STRENGTHS, type Matches } from './match.ts';
import { matchCompanies } from './match-companies.ts';
import { matchOpportunities } from './match-opportunities.ts';
import { matchPeople } from './match-people.ts';
import { type SearchKeysLead } from './search-keys.ts';

/** Which of the given records may be the lead's person, company and opportunity, each with its evidence, best first. */
export const matchCandidates = ({
  lead,
  people,
  companies,
  opportunities,
  closedStages = [],
}: {
  lead: SearchKeysLead;
  people: readonly Person[];
  companies: readonly Company[];
  opportunities: readonly Opportunity[];
  closedStages?: readonly string[];
}): Matches => {
  const keys = leadKeys(lead);
  const matchedPeople = matchPeople({ keys, people }).sort(bestFirst);
  const matchedCompanies = matchCompanies({ keys, companies }).sort(bestFirst);
  return {
    people: matchedPeople,
    companies: matchedCompanies,
    opportunities: matchOpportunities({
      people: matchedPeople,
      companies: matchedCompanies,
      opportunities,
      closedStages,
    }).sort(bestFirst),
  };
};

const rankOf = ({ strength }: Match): number => MATCH_STRENGTHS.indexOf(strength);

/** The id decides between equals, so that everybody sees the same order. */
const bestFirst = (left: Match, right: Match): number =>
  Number(right.isProposed) - Number(left.isProposed) ||
  rankOf(left) - rankOf(right) ||
  Number(left.isDeleted) - Number(right.isDeleted) ||
  right.evidence.length - left.evidence.length ||
  (left.recordId < right.recordId ? -1 : 1);
