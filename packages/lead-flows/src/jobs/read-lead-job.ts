import { type LeadJob, leadJobSchema } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { JOB_FIELDS } from '../records/job-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';

/** How a job stands. */
export const readLeadJob = async ({
  client,
  jobId,
}: {
  client: TwentyClient;
  jobId: string;
}): Promise<{ ok: true; job: LeadJob } | FlowFailure> => {
  const read = await client.run(readJob, { job: { id: { eq: jobId } } });
  if (!read.ok) return failedBy(read.error);
  const [job] = read.data;
  return job
    ? { ok: true, job }
    : { ok: false, code: 'JOB_NOT_FOUND', message: `There is no job ${jobId}, or it was deleted.` };
};

const readJob = defineOperation<LeadJob[], { job: object }>({
  document: gql`
    query ReadLeadJob($job: LeadJobFilterInput!) {
      leadJobs(filter: $job, first: 1) {
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
