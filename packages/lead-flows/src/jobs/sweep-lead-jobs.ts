import { type LeadJob, leadJobSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { JOB_FIELDS } from '../records/job-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';

import { JOB_IS_LEFT_AFTER_MS, runLeadJob } from './run-lead-job.ts';

/** After so many runs a job is given up: what stops it every time will stop it again. */
const MOST_RUNS = 5;

export type JobSweep = { ok: true; done: number; givenUp: number; failed: { jobId: string; message: string }[] };

/** Goes on with jobs that broke off, or whose start nobody heard of; one request where there is none. */
export const sweepLeadJobs = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: () => Date;
}): Promise<JobSweep | FlowFailure> => {
  const left = new Date(+now() - JOB_IS_LEFT_AFTER_MS).toISOString();
  const read = await client.run(readLeftJobs, { left });
  if (!read.ok) return failedBy(read.error);
  const sweep: JobSweep = { ok: true, done: 0, givenUp: 0, failed: [] };
  for (const job of read.data) {
    if (job.runCount >= MOST_RUNS) {
      const given = await giveUp({ client, job, now: now() });
      if (given.ok) sweep.givenUp += 1;
      else sweep.failed.push({ jobId: job.id, message: given.message });
      continue;
    }
    const run = await runLeadJob({ client, jobId: job.id, now, takeOver: true });
    if (!run.ok) sweep.failed.push({ jobId: job.id, message: run.message });
    else if (run.outcome === 'DONE') sweep.done += 1;
  }
  return sweep;
};

const giveUp = async ({
  client,
  job,
  now,
}: {
  client: TwentyClient;
  job: LeadJob;
  now: Date;
}): Promise<{ ok: true } | FlowFailure> => {
  const message = `It broke off ${job.runCount} times. See the log of the function that runs jobs, then set its status to running: it goes on where it stopped.`;
  const written = await runWrites({
    client,
    name: 'GiveUpLeadJob',
    writes: [
      {
        kind: 'update',
        object: 'leadJob',
        id: job.id,
        data: { jobStatus: 'FAILED', runCount: 0, finishedAt: now.toISOString(), report: { message } },
      },
    ],
  });
  return written.ok ? { ok: true } : failedBy(written.error);
};

const readLeftJobs = defineOperation<LeadJob[], { left: string }>({
  document: gql`
    query ReadLeftJobs($left: DateTime!) {
      leadJobs(
        filter: { jobStatus: { eq: RUNNING }, updatedAt: { lt: $left } }
        first: 20
        orderBy: [{ createdAt: AscNullsFirst }]
      ) {
        edges {
          node {
            ...JobFields
          }
        }
      }
    }
    ${JOB_FIELDS}
  `,
  read: (data) => z.object({ leadJobs: nodesOf(leadJobSchema) }).parse(data).leadJobs,
});
