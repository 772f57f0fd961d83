import { type TwentyClient } from '@leads/twenty-api';

import { type FlowFailure } from '../answers/flow-failure.ts';

import { beginJob } from './begin-job.ts';
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
  return beginJob({ client, name: 'StartNightly', job });
};
