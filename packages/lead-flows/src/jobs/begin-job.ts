import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { type newJob } from './new-job.ts';

/** Creates the record of a job, which starts its run; one that is there already was begun for the same reason. */
export const beginJob = async ({
  client,
  name,
  job,
}: {
  client: TwentyClient;
  /** Of the document. */
  name: string;
  job: ReturnType<typeof newJob>;
}): Promise<{ ok: true; jobId: string } | FlowFailure> => {
  const written = await runWrites({ client, name, writes: [{ kind: 'create', object: 'leadJob', data: job }] });
  return written.ok || written.error.code === 'DUPLICATE' ? { ok: true, jobId: job.id } : failedBy(written.error);
};
