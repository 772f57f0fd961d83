import { type ScoreCause, type ScoreModelBasis } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { newJob } from '../jobs/new-job.ts';
import { rescoreJobId } from '../jobs/job-id.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { errorsOf, runWrites } from '../records/run-writes.ts';

import { type PublishedVersion, readPublished } from './read-published.ts';
import { type ModelRefusal } from './refused-model.ts';

export type Publication = { ok: true; version: number; jobId: string };

/** A model that stands there as published. */
export type FreshVersion = { id: string; name: string; basis: ScoreModelBasis; version: number };

/**
 * The second half of a publication, done again by whoever meets it unfinished: of all published models of the basis the
 * newest stays and the others are retired, and the scoring of all open leads begins. Everybody who looks decides alike who
 * the newest is. Of two that took the same version at the same moment it is the later one; the other never scored, and is a
 * draft again.
 */
export const finishPublication = async ({
  client,
  model,
  cause,
  now,
  beside = [],
}: {
  client: TwentyClient;
  model: FreshVersion;
  cause: Extract<ScoreCause, 'MODEL_PUBLISHED' | 'MODEL_LEARNT'>;
  now: Date;
  /** What rides along in the same document. */
  beside?: readonly RecordWrite[];
}): Promise<Publication | ModelRefusal> => {
  const read = await readPublished({ client, basis: model.basis });
  if (!read.ok) return failedBy(read.error);
  const [newest, ...others] = read.data.toSorted(byNewest);
  const isNewest = newest?.id === model.id;
  const older = others.filter(({ version }) => version !== newest?.version);
  const tied = others.filter(({ version }) => version === newest?.version);
  const jobId = rescoreJobId({ modelId: model.id, version: model.version });
  const causeNote = `${model.name} v${model.version}`;
  const job = newJob({ id: jobId, kind: 'RESCORE', cause, causeNote });
  const writes: RecordWrite[] = [
    ...(older.length > 0 ? [retirement({ older, now })] : []),
    ...(tied.length > 0 ? [sendingBack(tied)] : []),
    ...beside,
    ...(isNewest ? [{ kind: 'create', object: 'leadJob', data: job } as const] : []),
  ];
  if (writes.length > 0) {
    const written = await runWrites({ client, name: 'FinishPublication', writes });
    // A duplicate is this very job, begun by a request whose answer was lost or by somebody who finished this too.
    const isFailed = !written.ok && errorsOf(written.error).some(({ code }) => code !== 'DUPLICATE');
    if (!written.ok && isFailed) return failedBy(written.error);
  }
  return isNewest ? { ok: true, version: model.version, jobId } : overtaken(model);
};

const byNewest = (one: PublishedVersion, other: PublishedVersion): number =>
  other.version - one.version || compare(other.publishedAt, one.publishedAt) || compare(other.id, one.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** It tests the status, so nobody hears of it: nothing follows from a retirement. */
const retirement = ({ older, now }: { older: readonly PublishedVersion[]; now: Date }): RecordWrite => ({
  kind: 'updateWhere',
  object: 'leadScoreModel',
  filter: { id: { in: older.map(({ id }) => id) }, status: { eq: 'PUBLISHED' } },
  data: { status: 'RETIRED', retiredAt: now.toISOString() },
});

const OVERTAKEN = 'Another version was published at the same moment; look at that one, then publish this one again.';

/** An upsert, since Twenty takes the root field of the retirement once. */
const sendingBack = (tied: readonly PublishedVersion[]): RecordWrite => {
  const draft = { status: 'DRAFT', statusNote: OVERTAKEN, modelVersion: null, definition: null, publishedAt: null };
  return { kind: 'upsert', object: 'leadScoreModel', data: tied.map(({ id }) => ({ id, ...draft })) };
};

const overtaken = ({ name }: FreshVersion): ModelRefusal => ({
  ok: false,
  code: 'MODEL_REFUSED',
  message: `A newer version was published meanwhile, and "${name}" does not score; look at the newer one first.`,
});
