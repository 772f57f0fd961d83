import {
  companySchema,
  CONVERSION_PHASES,
  conversionId,
  type ConversionPlan,
  conversionReceipt,
  DEFAULT_SETTINGS,
  planConversion,
} from '@leads/lead-domain';

import { createRandom } from './random.ts';
import { type SampleLead } from './sample-lead.ts';
import { type SampleRecord } from './sample-record.ts';

export type ConvertedSample = {
  sample: SampleLead;
  company: SampleRecord;
  person: SampleRecord;
  opportunity: SampleRecord;
  conversion: SampleRecord;
};

/** What became of the deal since. */
const STAGES = ['NEW', 'SCREENING', 'MEETING', 'PROPOSAL', 'CUSTOMER'] as const;

/** Carries out our own plan of a conversion on a sample, as of its last touch, and keeps its journal. */
export const convertSample = ({
  seed,
  sample,
  company,
}: {
  seed: number;
  sample: SampleLead;
  company: SampleRecord;
}): ConvertedSample => {
  const { lead } = sample;
  const at = new Date(lead.lastTouchAt ?? 0);
  const plan = planConversion({
    lead,
    candidates: { people: [], companies: [companySchema.parse(company)], opportunities: [] },
    choices: {
      company: { mode: 'attach', id: company.id },
      person: { mode: 'create' },
      opportunity: { mode: 'create' },
    },
    activities: {
      noteTargets: [],
      taskTargets: [],
      attachments: [],
      touches: sample.touches.map(({ id }) => ({ id })),
    },
    settings: DEFAULT_SETTINGS.conversion,
    actor: { kind: 'USER', workspaceMemberId: lead.ownerId },
    now: at,
  });
  if (plan.kind === 'refused' || plan.problems.length > 0) {
    throw new Error(`A sample cannot be converted: ${JSON.stringify(plan.kind === 'refused' ? plan : plan.problems)}`);
  }
  const random = createRandom(`${String(seed)}:opportunity:${lead.id}`);
  const links = plan.moves.find(({ object }) => object === 'leadTouch')?.data;
  return {
    sample: {
      ...sample,
      record: { ...sample.record, ...plan.lead.data },
      touches: sample.touches.map((touch) => ({ ...touch, ...links })),
    },
    company: { ...company, ...plan.records.company.data },
    person: created({ plan, role: 'person' }),
    opportunity: { ...created({ plan, role: 'opportunity' }), stage: random.pick(STAGES) },
    conversion: journalOf({ plan, at }),
  };
};

const created = ({ plan, role }: { plan: ConversionPlan; role: 'person' | 'opportunity' }): SampleRecord => {
  const { id, data } = plan.records[role];
  if (id === null) throw new Error(`The plan makes no ${role}.`);
  return { ...data, id };
};

const journalOf = ({ plan, at }: { plan: ConversionPlan; at: Date }): SampleRecord => ({
  id: conversionId(plan),
  name: plan.leadName,
  leadId: plan.leadId,
  state: 'DONE',
  phase: CONVERSION_PHASES.length,
  attempt: plan.attempt,
  conversionPlan: plan,
  receipt: conversionReceipt({ plan, personWasPutBack: false, now: at }),
  startedAt: plan.plannedAt,
  finishedAt: at.toISOString(),
});
