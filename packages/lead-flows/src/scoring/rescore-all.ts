import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { readFirstPage } from '../jobs/lead-page.ts';
import { NO_JOB, pageAfter, rescoreOpenLeads } from '../jobs/rescore-open-leads.ts';

/** Counts leads: those that were read, and those of them that lacked something. `total` is how many open ones there are. */
export type RescoreProgress = { read: number; changed: number; total: number };

/** Scores every open lead anew, as a job does but without a record of it: who breaks off begins again. */
export const rescoreAll = async ({
  client,
  now,
  dryRun = false,
  onProgress,
}: {
  client: TwentyClient;
  now: () => Date;
  dryRun?: boolean;
  onProgress?: (progress: RescoreProgress) => void;
}): Promise<({ ok: true } & RescoreProgress) | FlowFailure> => {
  const place = { cursor: '', done: 0 };
  const first = await client.run(readFirstPage, { ...pageAfter(place), job: NO_JOB });
  if (!first.ok) return failedBy(first.error);
  const total = first.data.page.totalCount ?? 0;
  const done = await rescoreOpenLeads({
    client,
    first: first.data,
    start: { place, changed: 0, total, isFinished: false },
    reason: { cause: 'REQUESTED', causeNote: '' },
    now,
    isDryRun: dryRun,
    onProgress: (state) => onProgress?.({ read: state.place.done, changed: state.changed, total }),
  });
  if (!done.ok) return failedBy(done.error);
  return { ok: true, read: done.data.place.done, changed: done.data.changed, total };
};
