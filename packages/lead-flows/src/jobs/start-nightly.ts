import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { dailyJobId } from './job-id.ts';
import { newJob } from './new-job.ts';

/** Begins the day's scoring of all open leads, since points decay while nothing happens; once a day, however often called. */
export const startNightly = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: Date;
}): Promise<{ ok: true; jobId: string } | FlowFailure> => {
  const id = dailyJobId({ kind: 'RESCORE', now });
  const job = newJob({ id, kind: 'RESCORE', cause: 'DECAY', causeNote: '' });
  const written = await runWrites({
    client,
    name: 'StartNightly',
    writes: [{ kind: 'create', object: 'leadJob', data: job }],
  });
  return written.ok || written.error.code === 'DUPLICATE' ? { ok: true, jobId: id } : failedBy(written.error);
};
