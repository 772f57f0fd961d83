import { leadJobSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { runWrites } from '../records/run-writes.ts';

import { FINISHED_LEADS } from './finished-leads.ts';
import { dailyJobId } from './job-id.ts';
import { learnReportSchema } from './learn-report.ts';
import { newJob } from './new-job.ts';

/** So many leads at least must be finished since the last learning, and so large a share of those that it saw. */
const LEAST_NEW = 10;
const LEAST_SHARE = 0.05;

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
  const read = await client.run(readHistory, { finished: FINISHED_LEADS });
  if (!read.ok) return failedBy(read.error);
  const { finished, lastFinished } = read.data;
  const isDue = finished - lastFinished >= (lastFinished === 0 ? 1 : Math.max(LEAST_NEW, lastFinished * LEAST_SHARE));
  if (!isDue) return { ok: true, jobId: null };
  const id = dailyJobId({ kind: 'LEARN', now });
  const job = newJob({ id, kind: 'LEARN', cause: null, causeNote: '' });
  const written = await runWrites({
    client,
    name: 'StartLearning',
    writes: [{ kind: 'create', object: 'leadJob', data: job }],
  });
  return written.ok || written.error.code === 'DUPLICATE' ? { ok: true, jobId: id } : failedBy(written.error);
};

const answerSchema = z.pipe(
  z.object({ leadJobs: nodesOf(z.pick(leadJobSchema, { report: true })), leads: z.object({ totalCount: z.number() }) }),
  z.transform(({ leadJobs, leads }) => ({
    finished: leads.totalCount,
    lastFinished: learnReportSchema.safeParse(leadJobs[0]?.report).data?.finished ?? 0,
  })),
);

const readHistory = defineOperation<z.output<typeof answerSchema>, { finished: object }>({
  document: gql`
    query ReadLearningHistory($finished: LeadFilterInput!) {
      leadJobs(
        filter: { jobKind: { eq: LEARN }, jobStatus: { eq: DONE } }
        first: 1
        orderBy: [{ createdAt: DescNullsLast }]
      ) {
        edges {
          node {
            report
          }
        }
      }
      leads(filter: $finished, first: 1) {
        totalCount
        edges {
          node {
            id
          }
        }
      }
    }
  `,
  read: (data) => answerSchema.parse(data),
});
