import { v5 } from 'uuid';

/** Of every job that has a derived id; with another one a repeated request would begin a second job. */
const NAMESPACE = 'c9a0a8a4-2a0a-4a57-9e0f-4f6f2c1f9b3d';

const jobId = (...parts: (string | number)[]): string => v5(JSON.stringify(parts), NAMESPACE);

/** The scoring of all leads that follows the publication of a model's version. */
export const rescoreJobId = ({ modelId, version }: { modelId: string; version: number }): string =>
  jobId('RESCORE', modelId, version);

/** The scoring of all leads that follows a change of a setting. */
export const settingJobId = ({ settingId, updatedAt }: { settingId: string; updatedAt: string }): string =>
  jobId('RESCORE', settingId, updatedAt);

/** The scoring of all leads after somebody put the version in force away by hand. */
export const withdrawalJobId = ({ modelId, updatedAt }: { modelId: string; updatedAt: string }): string =>
  jobId('RESCORE', modelId, 'withdrawn', updatedAt);

/** The job of a kind that a day, in UTC, has at most one of. */
export const dailyJobId = ({ kind, now }: { kind: 'RESCORE' | 'LEARN'; now: Date }): string =>
  jobId(kind, now.toISOString().slice(0, 10));

/** A job that somebody asks for: asked twice in a minute it is one. */
export const requestedJobId = ({ kind, now }: { kind: 'RESCORE' | 'LEARN'; now: Date }): string =>
  jobId(kind, now.toISOString().slice(0, 16));
