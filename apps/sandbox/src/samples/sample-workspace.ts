import { type Activities, activitiesOf } from './activities.ts';
import { knownCompanies } from './known-companies.ts';
import { knownOpportunities, opportunityId } from './known-opportunities.ts';
import { knownCompanyId, knownPeople, personId } from './known-people.ts';
import { type SampleLead } from './sample-lead.ts';
import { sampleLeads } from './sample-leads.ts';
import { type SampleRecord } from './sample-record.ts';

/** Everything that a workspace of samples holds, as the API takes it. */
export type SampleWorkspace = Activities &
  Record<'companies' | 'people' | 'opportunities' | 'leads' | 'touches' | 'assessments', SampleRecord[]>;

/** A team's leads of the last three months and what was there before them. The same seed and time give the same. */
export const sampleWorkspace = ({
  seed,
  now,
  memberIds,
}: {
  seed: number;
  now: Date;
  /** Who works in the workspace; without members nobody owns anything. */
  memberIds: readonly string[];
}): SampleWorkspace => {
  const leads = sampleLeads({ seed, now, memberIds });
  return {
    companies: knownCompanies({ seed, memberIds }),
    people: knownPeople({ seed, leads }),
    opportunities: knownOpportunities({ seed, leads, now }),
    leads: leads.map((sample) => ({ ...sample.record, ...convertedFields({ seed, sample }) })),
    touches: leads.flatMap((sample) => sample.touches.map((touch) => ({ ...touch, ...linksOf({ seed, sample }) }))),
    assessments: leads.flatMap(({ assessments }) => assessments),
    ...activitiesOf({ seed, leads }),
  };
};

const linksOf = ({ seed, sample: { lead, contact, story } }: { seed: number; sample: SampleLead }) => {
  if (story.kind !== 'converted') return {};
  return {
    personId: personId({ seed, contact }),
    companyId: knownCompanyId({ seed, contact }),
    opportunityId: opportunityId({ seed, leadId: lead.id }),
  };
};

const convertedFields = ({ seed, sample }: { seed: number; sample: SampleLead }) => {
  if (sample.story.kind !== 'converted') return {};
  const { personId: convertedPersonId, companyId, opportunityId: convertedOpportunityId } = linksOf({ seed, sample });
  const convertedAt = sample.lead.lastTouchAt;
  return { convertedPersonId, convertedCompanyId: companyId, convertedOpportunityId, convertedAt };
};
