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

/** A model that stands there as published: with its version, and what was frozen into it. */
export type FreshVersion = {
  id: string;
  name: string;
  basis: ScoreModelBasis;
  version: number;
  definition: Readonly<Record<string, unknown>>;
};

/**
 * The second half of a publication, done again by whoever meets it unfinished: of all published models of the basis the
 * newest stays and the others are retired, and the scoring of all open leads begins. Everybody who looks decides alike who
 * the newest is; of two that took the same version at the same moment it is the later one, which gets the next number.
 */
export const finishPublication = async ({
  client,
  model,
  cause,
  now,
}: {
  client: TwentyClient;
  model: FreshVersion;
  cause: Extract<ScoreCause, 'MODEL_PUBLISHED' | 'MODEL_LEARNT'>;
  now: Date;
}): Promise<Publication | ModelRefusal> => {
  const read = await readPublished({ client, basis: model.basis });
  if (!read.ok) return failedBy(read.error);
  const [newest, ...others] = read.data.toSorted(byNewest);
  const isNewest = newest?.id === model.id;
  const isTied = isNewest && others.some(({ version }) => version === model.version);
  const version = isTied ? model.version + 1 : model.version;
  const jobId = rescoreJobId({ modelId: model.id, version });
  const writes: RecordWrite[] = [
    ...(others.length > 0 ? [retirement({ others, now })] : []),
    ...(isTied ? [renumbering({ model, version })] : []),
    ...(isNewest
      ? [{ kind: 'create', object: 'leadJob', data: jobOf({ jobId, model, version, cause }) } as const]
      : []),
  ];
  if (writes.length > 0) {
    const written = await runWrites({ client, name: 'FinishPublication', writes });
    // A duplicate is this very job, begun by a request whose answer was lost or by somebody who finished this too.
    const isFailed = !written.ok && errorsOf(written.error).some(({ code }) => code !== 'DUPLICATE');
    if (!written.ok && isFailed) return failedBy(written.error);
  }
  return isNewest ? { ok: true, version, jobId } : overtaken(model);
};

const byNewest = (one: PublishedVersion, other: PublishedVersion): number =>
  other.version - one.version || compare(other.publishedAt, one.publishedAt) || compare(other.id, one.id);

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** It tests the status, so nobody hears of it: nothing follows from a retirement. */
const retirement = ({ others, now }: { others: readonly PublishedVersion[]; now: Date }): RecordWrite => ({
  kind: 'updateWhere',
  object: 'leadScoreModel',
  filter: { id: { in: others.map(({ id }) => id) }, status: { eq: 'PUBLISHED' } },
  data: { status: 'RETIRED', retiredAt: now.toISOString() },
});

const renumbering = ({ model, version }: { model: FreshVersion; version: number }): RecordWrite => ({
  kind: 'update',
  object: 'leadScoreModel',
  id: model.id,
  data: { modelVersion: version, definition: { ...model.definition, version } },
});

const jobOf = ({
  jobId,
  model,
  version,
  cause,
}: {
  jobId: string;
  model: FreshVersion;
  version: number;
  cause: ScoreCause;
}) => newJob({ id: jobId, kind: 'RESCORE', cause, causeNote: `${model.name} v${version}` });

const overtaken = ({ name }: FreshVersion): ModelRefusal => ({
  ok: false,
  code: 'MODEL_REFUSED',
  message: `Another version was published at the same moment, and "${name}" was retired; look at that one first.`,
});
