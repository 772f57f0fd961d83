import { type Activities, activitiesOf } from './activities.ts';
import { convertSamples } from './convert-samples.ts';
import { knownCompanies } from './known-companies.ts';
import { knownPeople } from './known-people.ts';
import { sampleLeads } from './sample-leads.ts';
import { type SampleRecord } from './sample-record.ts';

/** Everything that a workspace of samples holds, as the API takes it. */
export type SampleWorkspace = Activities &
  Record<
    'companies' | 'people' | 'opportunities' | 'leads' | 'touches' | 'assessments' | 'conversions',
    SampleRecord[]
  >;

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
  const { leads, people, ...converted } = convertSamples({
    seed,
    leads: sampleLeads({ seed, now, memberIds }),
    companies: knownCompanies({ seed, memberIds }),
  });
  return {
    ...converted,
    people: [...people, ...knownPeople({ seed, leads })],
    leads: leads.map(({ record }) => record),
    touches: leads.flatMap(({ touches }) => touches),
    assessments: leads.flatMap(({ assessments }) => assessments),
    ...activitiesOf({ seed, leads }),
  };
};
