import { setTimeout as sleep } from 'node:timers/promises';
import { inBatches, type TwentyClient, type TwentyError } from '@leads/twenty-api';

import { createRecords, type SampleList } from './create-records.ts';
import { hasTouch } from './has-touch.ts';
import { withOutcomes } from './outcomes/with-outcomes.ts';
import { readMembers } from './read-members.ts';
import { type SampleRecord } from './sample-record.ts';
import { type SampleWorkspace, sampleWorkspace } from './sample-workspace.ts';

/** Twenty takes 200 records in one call; smaller ones let whoever opens the page meanwhile have a turn. */
const BATCH_SIZE = 50;

/** An embedded workspace answers without waiting for a network: others get a turn only while we do nothing. */
const BREATH = 5; // ms

type Batch = Partial<Record<SampleList, readonly SampleRecord[]>>;

/**
 * Fills a workspace with samples through its API, as any client would. Where they were written before, nothing is
 * written: what somebody has changed since stays changed. What a broken run left is completed.
 */
export const writeSamples = async ({
  client,
  now,
  seed,
}: {
  client: TwentyClient;
  now: Date;
  seed: number;
}): Promise<{ ok: true; written: number } | { ok: false; error: TwentyError }> => {
  const members = await client.run(readMembers, {});
  if (!members.ok) return members;
  await sleep(BREATH);
  const told = sampleWorkspace({ seed, now, memberIds: members.data });
  await sleep(BREATH);
  // The last touch is written last: where it is, everything is.
  const isWritten = await client.run(hasTouch, { id: told.touches.at(-1)?.id ?? '' });
  if (!isWritten.ok) return isWritten;
  if (isWritten.data) return { ok: true, written: 0 };
  const samples = withOutcomes({ seed, samples: told, now });
  await sleep(BREATH);
  const batches = phasesOf(samples);
  for (const records of batches) {
    const result = await createRecords({ client, records });
    if (!result.ok) return result;
    await sleep(BREATH);
  }
  const written = batches.flatMap((records) => Object.values(records)).reduce((sum, { length }) => sum + length, 0);
  return { ok: true, written };
};

/** In the order in which they refer to one another, what people look at first; the last touch comes last. */
const phasesOf = (samples: SampleWorkspace): Batch[] => {
  const { companies, notes, tasks, people, opportunities, salesLines, models, jobs, noteTargets, taskTargets } =
    samples;
  return [
    { companies, notes, tasks, salesLines, models, jobs },
    { people },
    { opportunities },
    ...batchesOf('leads', samples.leads),
    { noteTargets, taskTargets },
    ...batchesOf('conversions', samples.conversions),
    ...batchesOf('assessments', samples.assessments),
    ...batchesOf('events', samples.events),
    ...batchesOf('touches', samples.touches),
  ];
};

const batchesOf = (list: SampleList, records: readonly SampleRecord[]): Batch[] =>
  inBatches(records, BATCH_SIZE).map((batch) => ({ [list]: batch }));
