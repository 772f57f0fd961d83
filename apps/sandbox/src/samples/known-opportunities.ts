import { workingHourOf } from './times.ts';
import { knownCompanyId, personId } from './known-people.ts';
import { createRandom } from './random.ts';
import { sampleId } from './sample-id.ts';
import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';

const STAGES = ['NEW', 'SCREENING', 'MEETING', 'PROPOSAL', 'CUSTOMER'] as const;

export const opportunityId = ({ seed, leadId }: { seed: number; leadId: string }): string =>
  sampleId({ seed, role: `opportunity:${leadId}` });

/** What converted leads became. */
export const knownOpportunities = ({
  seed,
  leads,
  now,
}: {
  seed: number;
  leads: readonly SampleLead[];
  now: Date;
}): SampleRecord[] =>
  leads.flatMap(({ lead, contact, story }) => {
    if (story.kind !== 'converted') return [];
    const random = createRandom(`${String(seed)}:opportunity:${lead.id}`);
    return [
      {
        id: opportunityId({ seed, leadId: lead.id }),
        name: `${contact.company?.name ?? lead.name} – ${lead.interest}`,
        amount: lead.budgetAmount,
        stage: random.pick(STAGES),
        closeDate: workingHourOf({ now, daysBefore: -random.integer(10, 80), hour: 12 }),
        companyId: knownCompanyId({ seed, contact }),
        pointOfContactId: personId({ seed, contact }),
        ownerId: lead.ownerId,
      },
    ];
  });
