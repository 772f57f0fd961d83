import { type Opportunity } from '../records/opportunity.ts';

import { type Match } from './match.ts';
import { weighEvidence } from './weigh-evidence.ts';

/**
 * Open opportunities of the people and companies that match, with the evidence by which those were found. None is
 * proposed: a lead with a new interest is a new opportunity unless somebody says otherwise.
 */
export const matchOpportunities = ({
  people,
  companies,
  opportunities,
  closedStages,
}: {
  people: readonly Match[];
  companies: readonly Match[];
  opportunities: readonly Opportunity[];
  closedStages: readonly string[];
}): Match[] => {
  const related = new Map([...people, ...companies].map((match) => [match.recordId, match]));
  return opportunities.flatMap((opportunity): Match[] => {
    if (closedStages.includes(opportunity.stage)) return [];
    const sources = [opportunity.pointOfContactId, opportunity.companyId].flatMap((id) => related.get(id ?? '') ?? []);
    const evidence = sources.filter(({ strength }) => strength !== 'WEAK').flatMap((match) => match.evidence);
    if (evidence.length === 0) return [];
    return [
      {
        recordId: opportunity.id,
        label: opportunity.name,
        evidence,
        strength: weighEvidence(evidence),
        isProposed: false,
        isDeleted: opportunity.deletedAt !== null,
      },
    ];
  });
};
