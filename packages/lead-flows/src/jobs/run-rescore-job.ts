import { type LeadJob } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { type RecordWrite } from '../records/record-write.ts';

import { type JobOutcome, type JobProgress } from './job-outcome.ts';
import { type FirstPage, readFirstPage } from './lead-page.ts';
import { NO_JOB, pageAfter, rescoreOpenLeads, type RescoreState } from './rescore-open-leads.ts';

/** Scores the open leads for a job, from the place where it stands; `first` is the very first page. */
export const runRescoreJob = async ({
  client,
  job,
  first,
  now,
  onProgress,
}: {
  client: TwentyClient;
  job: LeadJob;
  first: FirstPage;
  now: () => Date;
  onProgress: ((progress: JobProgress) => void) | undefined;
}): Promise<JobOutcome | FlowFailure> => {
  const place = { cursor: job.cursor, done: job.doneCount };
  const begun =
    place.cursor === ''
      ? ({ ok: true, data: first } as const)
      : await client.run(readFirstPage, { ...pageAfter(place), job: NO_JOB });
  if (!begun.ok) return failedBy(begun.error);
  const total = first.page.totalCount ?? 0;
  const done = await rescoreOpenLeads({
    client,
    first: begun.data,
    start: { place, changed: job.changedCount, total, isFinished: false },
    reason: { cause: job.cause ?? 'REQUESTED', causeNote: job.causeNote },
    now,
    save: (state) => [saving({ job, state, now: now() })],
    onProgress: (state) => onProgress?.(progressOf(state)),
  });
  if (!done.ok) return failedBy(done.error);
  return { ok: true, outcome: 'DONE', ...progressOf(done.data) };
};

const progressOf = ({ place, changed, total }: RescoreState): JobProgress => ({ done: place.done, changed, total });

const saving = ({ job, state, now }: { job: LeadJob; state: RescoreState; now: Date }): RecordWrite => {
  const { place, changed, total, isFinished } = state;
  return {
    kind: 'update',
    object: 'leadJob',
    id: job.id,
    data: {
      cursor: place.cursor,
      doneCount: place.done,
      changedCount: changed,
      // Leads come and go while a run goes through them.
      totalCount: isFinished ? place.done : Math.max(total, place.done),
      ...(isFinished ? { jobStatus: 'DONE', finishedAt: now.toISOString() } : {}),
    },
  };
};
