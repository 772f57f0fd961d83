import { DEFAULT_SCORE_MODEL, type LeadScoreModel } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { beginJob } from '../jobs/begin-job.ts';
import { withdrawalJobId } from '../jobs/job-id.ts';
import { newJob } from '../jobs/new-job.ts';
import { runWrites } from '../records/run-writes.ts';

import { readPublished } from './read-published.ts';

/** What a draft has nothing of; kept, it would be published again in place of the rules that were changed since. */
const NEVER_PUBLISHED = { modelVersion: null, definition: null, publishedAt: null, retiredAt: null };

/**
 * A version that somebody took out of force by hand in Twenty's own table. Made a draft it forgets what it was published
 * with; and where none is in force any more, the rules that ship score all open leads.
 */
export const withdrawVersion = async ({
  client,
  model: { id, status, updatedAt },
}: {
  client: TwentyClient;
  model: LeadScoreModel;
}): Promise<{ ok: true } | FlowFailure> => {
  if (status === 'DRAFT') {
    const written = await runWrites({
      client,
      name: 'MakeDraft',
      writes: [{ kind: 'update', object: 'leadScoreModel', id, data: NEVER_PUBLISHED }],
    });
    if (!written.ok) return failedBy(written.error);
  }
  const read = await readPublished({ client, basis: 'RULES' });
  if (!read.ok) return failedBy(read.error);
  if (read.data.length > 0) return { ok: true };
  const { name, version } = DEFAULT_SCORE_MODEL;
  const jobId = withdrawalJobId({ modelId: id, updatedAt: updatedAt ?? '' });
  const job = newJob({ id: jobId, kind: 'RESCORE', cause: 'MODEL_PUBLISHED', causeNote: `${name} v${version}` });
  return beginJob({ client, name: 'ScoreByShippedRules', job });
};
