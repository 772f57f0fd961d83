import { type LeadJob } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { type JobOutcome, type JobProgress } from './job-outcome.ts';
import { readFirstPage } from './lead-page.ts';
import { pageAfter } from './rescore-open-leads.ts';
import { runLearnJob } from './run-learn-job.ts';
import { runRescoreJob } from './run-rescore-job.ts';

/** A job nothing was heard of for so long was left behind: it is longer than a page, a wait for Twenty and a write take. */
export const JOB_IS_LEFT_AFTER_MS = 10 * 60_000;

/**
 * Runs a job, for whoever was told that it was created; with `takeOver`, one that another run left behind, from where it
 * stood. Only one run takes a job over. Nothing of a job is lost or done twice by a break: it stays RUNNING, and its record
 * says how far it came.
 */
export const runLeadJob = async ({
  client,
  jobId,
  now,
  takeOver = false,
  onProgress,
}: {
  client: TwentyClient;
  jobId: string;
  now: () => Date;
  takeOver?: boolean;
  onProgress?: (progress: JobProgress) => void;
}): Promise<JobOutcome | FlowFailure> => {
  const read = await client.run(readFirstPage, { ...pageAfter({ cursor: '', done: 0 }), job: { id: { eq: jobId } } });
  if (!read.ok) return failedBy(read.error);
  const { job } = read.data;
  if (!job) return jobNotFound(jobId);
  const resting: JobOutcome = { ok: true, outcome: 'RESTING', ...progressOf(job) };
  const mayBegin = takeOver ? isLeftBehind({ job, now: now() }) : job.runCount === 0 && job.cursor === '';
  if (job.jobStatus !== 'RUNNING' || !mayBegin) return resting;
  if (takeOver) {
    const claimed = await claimJob({ client, job });
    if (!claimed.ok) return claimed;
    if (!claimed.isOurs) return resting;
  }
  if (job.jobKind === 'LEARN') return runLearnJob({ client, job, now });
  return runRescoreJob({ client, job, first: read.data, now, onProgress });
};

const progressOf = ({ doneCount, changedCount, totalCount }: LeadJob): JobProgress => ({
  done: doneCount,
  changed: changedCount,
  total: totalCount,
});

/** A job that nobody ever began is one too: the event of its creation was lost. */
const isLeftBehind = ({ job: { updatedAt, createdAt }, now }: { job: LeadJob; now: Date }): boolean =>
  +now - Date.parse(updatedAt ?? createdAt ?? '') > JOB_IS_LEFT_AFTER_MS;

/** Compare and set: of several runs that want it, the first one gets it. */
const claimJob = async ({
  client,
  job: { id, runCount },
}: {
  client: TwentyClient;
  job: LeadJob;
}): Promise<{ ok: true; isOurs: boolean } | FlowFailure> => {
  const claimed = await runWrites({
    client,
    name: 'ClaimLeadJob',
    writes: [
      {
        kind: 'updateWhere',
        object: 'leadJob',
        filter: { id: { eq: id }, runCount: { eq: runCount }, jobStatus: { eq: 'RUNNING' } },
        data: { runCount: runCount + 1 },
      },
    ],
  });
  return claimed.ok ? { ok: true, isOurs: (claimed.data.updateLeadJobs ?? []).length > 0 } : failedBy(claimed.error);
};

const jobNotFound = (jobId: string): FlowFailure => ({
  ok: false,
  code: 'JOB_NOT_FOUND',
  message: `There is no job ${jobId}, or it was deleted.`,
});
