import { leadJobSchema } from '@leads/lead-domain';
import { defineOperation, gql, type Result, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { nodesOf } from '../records/nodes-of.ts';

import { FINISHED_LEADS } from './finished-leads.ts';
import { learnReportSchema } from './learn-report.ts';

/** So many leads at least must be finished, or gone, since the last learning, and so large a share of those that it saw. */
const LEAST_NEW = 10;
const LEAST_SHARE = 0.05;

/** Whether enough leads were finished since the last learning, and what that one noted ('' where there was none). */
export type LearningState = { isDue: boolean; note: string };

export const readLearningState = async ({ client }: { client: TwentyClient }): Promise<Result<LearningState>> => {
  const read = await client.run(readHistory, { finished: FINISHED_LEADS });
  if (!read.ok) return read;
  const { finished, lastFinished, note } = read.data;
  const needed = lastFinished === 0 ? 1 : Math.max(LEAST_NEW, lastFinished * LEAST_SHARE);
  return { ok: true, data: { isDue: Math.abs(finished - lastFinished) >= needed, note } };
};

const answerSchema = z.pipe(
  z.object({
    leadJobs: nodesOf(z.pick(leadJobSchema, { report: true, causeNote: true })),
    leads: z.object({ totalCount: z.number() }),
  }),
  z.transform(({ leadJobs: [last], leads }) => ({
    finished: leads.totalCount,
    lastFinished: learnReportSchema.safeParse(last?.report).data?.finished ?? 0,
    note: last?.causeNote ?? '',
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
            causeNote
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
