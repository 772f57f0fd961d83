import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';

import { beginJob } from './begin-job.ts';
import { dailyJobId } from './job-id.ts';
import { newJob } from './new-job.ts';
import { readLearningState } from './read-learning-state.ts';

/**
 * Begins a learning from outcomes where enough leads were finished since the last one, whether that one had enough to learn
 * from or not; once a day, however often called. One request where it is not due.
 */
export const learnOutcomesIfDue = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: Date;
}): Promise<{ ok: true; jobId: string | null } | FlowFailure> => {
  const state = await readLearningState({ client });
  if (!state.ok) return failedBy(state.error);
  if (!state.data.isDue) return { ok: true, jobId: null };
  const id = dailyJobId({ kind: 'LEARN', now });
  const job = newJob({ id, kind: 'LEARN', cause: null, causeNote: '' });
  return beginJob({ client, name: 'StartLearning', job });
};
