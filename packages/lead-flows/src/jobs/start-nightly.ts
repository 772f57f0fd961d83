import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { dailyJobId } from './job-id.ts';
import { learnOutcomesIfDue } from './learn-outcomes-if-due.ts';
import { newJob } from './new-job.ts';

/**
 * Begins the day's scoring of all open leads, since points decay while nothing happens, and a learning from outcomes where it
 * is due; each once a day, however often called.
 */
export const startNightly = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: Date;
}): Promise<{ ok: true; jobId: string; learningId: string | null } | FlowFailure> => {
  const id = dailyJobId({ kind: 'RESCORE', now });
  const job = newJob({ id, kind: 'RESCORE', cause: 'DECAY', causeNote: '' });
  const written = await runWrites({
    client,
    name: 'StartNightly',
    writes: [{ kind: 'create', object: 'leadJob', data: job }],
  });
  if (!written.ok && written.error.code !== 'DUPLICATE') return failedBy(written.error);
  const learning = await learnOutcomesIfDue({ client, now });
  return learning.ok ? { ok: true, jobId: id, learningId: learning.jobId } : learning;
};
