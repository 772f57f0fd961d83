import { type Activities, activitiesOf } from './activities.ts';
import { convertSamples } from './convert-samples.ts';
import { knownCompanies } from './known-companies.ts';
import { knownPeople } from './known-people.ts';
import { pastLeads } from './past/past-leads.ts';
import { surprisingLeads } from './past/surprising-leads.ts';
import { sampleId } from './sample-id.ts';
import { sampleLeads } from './sample-leads.ts';
import { type SampleRecord } from './sample-record.ts';
import { salesLines, withSalesLine } from './sales-lines.ts';
import { scoreHistory } from './score-history.ts';
import { type StoryKind } from './story.ts';

/** Everything that a workspace of samples holds, as the API takes it. */
export type SampleWorkspace = Activities &
  Record<
    | 'companies'
    | 'people'
    | 'opportunities'
    | 'salesLines'
    | 'models'
    | 'jobs'
    | 'leads'
    | 'touches'
    | 'assessments'
    | 'conversions'
    | 'events',
    SampleRecord[]
  >;

/** The stories with enough turns to be worth a history. */
const WITH_HISTORY: ReadonlySet<StoryKind> = new Set(['marketing', 'sales']);

/**
 * A team's open leads of the last three months, the finished ones of a year, and what was there before them. The same seed
 * and time give the same.
 */
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
  const cast = { seed, now, memberIds, takenEmails: new Set<string>() };
  const current = [...sampleLeads(cast), ...surprisingLeads(cast)];
  const { leads, people, ...converted } = convertSamples({
    seed,
    leads: [...current, ...pastLeads(cast)].map((sample) => withSalesLine({ seed, sample })),
    companies: knownCompanies({ seed, memberIds }),
  });
  return {
    ...converted,
    models: [],
    jobs: [],
    people: [...people, ...knownPeople({ seed, leads: current })],
    salesLines: salesLines(seed),
    leads: leads.map(({ record }) => record),
    touches: leads.flatMap(({ touches }) => touches),
    assessments: leads.flatMap(({ assessments }) => assessments),
    events: leads
      .filter(({ story }) => WITH_HISTORY.has(story.kind))
      .flatMap((sample) =>
        scoreHistory({
          sample,
          now,
          idOf: (index) => sampleId({ seed, role: `event:${sample.lead.id}:${String(index)}` }),
        }),
      ),
    ...activitiesOf({ seed, leads: current }),
  };
};
