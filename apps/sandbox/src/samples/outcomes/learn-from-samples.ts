import { type Lead, learnOutcomes, outcomeOfLead, type PublishedOutcomes } from '@leads/lead-domain';

import { sampleId } from '../sample-id.ts';
import { type SampleRecord } from '../sample-record.ts';
import { hoursBefore } from '../times.ts';

/** What the app's nightly run would have learnt by now, as it stores it: the model, and the job that learnt it. */
export type LearntSamples = { outcomes: PublishedOutcomes; model: SampleRecord; job: SampleRecord };

const NAME = 'Outcomes';
const VERSION = 1;

/** Learns from the finished leads; null where they are too few. */
export const learnFromSamples = ({
  seed,
  leads,
  now,
}: {
  seed: number;
  leads: readonly Lead[];
  now: Date;
}): LearntSamples | null => {
  const taught = leads.flatMap((lead) => outcomeOfLead(lead) ?? []);
  const learning = learnOutcomes({ outcomes: taught });
  if (learning.kind === 'too-little-history') return null;
  const { model } = learning;
  const { won, lost } = model;
  const modelId = sampleId({ seed, role: 'model:outcomes' });
  const learntAt = hoursBefore({ now, hours: 6 });
  return {
    outcomes: { name: `${NAME} v${VERSION}`, model },
    model: {
      id: modelId,
      name: NAME,
      basis: 'OUTCOMES',
      status: 'PUBLISHED',
      statusNote: `Learnt from ${won} won and ${lost} lost leads.`,
      modelVersion: VERSION,
      definition: model,
      publishedAt: learntAt,
    },
    job: {
      id: sampleId({ seed, role: 'job:learn' }),
      name: 'Learn from outcomes',
      jobKind: 'LEARN',
      jobStatus: 'DONE',
      causeNote: `${NAME} v${VERSION}`,
      totalCount: taught.length,
      doneCount: taught.length,
      finishedAt: learntAt,
      report: { kind: 'LEARNED', finished: taught.length, won, lost, modelId, version: VERSION },
    },
  };
};
