import { type TwentyClient } from '@leads/twenty-api';

import { type FlowFailure } from '../answers/flow-failure.ts';

import { beginJob } from './begin-job.ts';
import { requestedJobId } from './job-id.ts';
import { newJob } from './new-job.ts';

/** Begins a learning from outcomes because somebody asks for it, due or not; asked twice in a minute it is one. */
export const startLearning = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: Date;
}): Promise<{ ok: true; jobId: string } | FlowFailure> => {
  const id = requestedJobId({ kind: 'LEARN', now });
  const job = newJob({ id, kind: 'LEARN', cause: 'REQUESTED', causeNote: '' });
  return beginJob({ client, name: 'StartLearning', job });
};
