import {
  type LeadJob,
  leadJobSchema,
  type LeadScoreModel,
  leadScoreModelSchema,
  readSettings,
} from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { readLearningState } from '../jobs/read-learning-state.ts';
import { JOB_IS_LEFT_AFTER_MS } from '../jobs/run-lead-job.ts';
import { customFieldsOf } from '../models/custom-fields-of.ts';
import { JOB_FIELDS } from '../records/job-fields.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';

import { type DoctorCheck } from './doctor-check.ts';

/** A sweep every five minutes takes up what was left behind: three times that, and none came. */
const JOB_IS_STUCK_AFTER_MS = 3 * JOB_IS_LEFT_AFTER_MS;

/** Learning is looked at every night: so many of them did not. */
const NIGHTS_MISSED = 3;
const DAY_MS = 86_400_000;

/** Whether exactly one model of rules scores, whole; whether jobs move; whether what was learnt is kept up to date. */
export const checkScoring = async ({ client, now }: { client: TwentyClient; now: Date }): Promise<DoctorCheck[]> => {
  const read = await client.run(readScoring, {});
  // What the key may not read says the check of its rights.
  if (!read.ok) return [];
  const { models, jobs } = read.data;
  return [
    await modelCheck({ client, models: models.filter(({ basis }) => basis === 'RULES') }),
    jobsCheck({ jobs, now }),
    ...(await learningChecks({ client, models: models.filter(({ basis }) => basis === 'OUTCOMES'), now })),
  ];
};

const modelCheck = async ({
  client,
  models,
}: {
  client: TwentyClient;
  models: readonly LeadScoreModel[];
}): Promise<DoctorCheck> => {
  const check = { key: 'scoring.model', title: 'Score model' };
  const [model, ...others] = models;
  if (!model) {
    return {
      ...check,
      state: 'warning',
      detail: 'None is published; the one that ships with the app scores.',
      remedy: 'Run `leads seed`, or publish one under Leads › Score models.',
    };
  }
  const name = `"${model.name}" v${model.modelVersion ?? 0}`;
  if (others.length > 0) {
    return {
      ...check,
      state: 'warning',
      detail: `${models.length} are published; ${name}, the newest, scores.`,
      remedy: 'Set the others to "Retired" under Leads › Score models.',
    };
  }
  const customFields = await customFieldsOf({ client, input: model.definition });
  const { problems } = readSettings({
    settings: [],
    models: [model],
    customFields: customFields.ok ? customFields.data : 'ANY',
  });
  if (problems.length === 0) return { ...check, state: 'ok', detail: `${name} scores.` };
  return {
    ...check,
    state: 'warning',
    detail: problems.map(({ message }) => message).join(' '),
    remedy: 'Make a new draft of the model, correct these rules and publish it; until then the others score.',
  };
};

const jobsCheck = ({ jobs, now }: { jobs: readonly LeadJob[]; now: Date }): DoctorCheck => {
  const check = { key: 'scoring.jobs', title: 'Jobs' };
  const age = ({ updatedAt }: LeadJob): number => +now - Date.parse(updatedAt ?? '');
  const stuck = jobs.filter((job) => job.jobStatus === 'RUNNING' && age(job) > JOB_IS_STUCK_AFTER_MS);
  const failed = jobs.filter((job) => job.jobStatus === 'FAILED' && age(job) < 7 * DAY_MS);
  if (stuck.length > 0) {
    return {
      ...check,
      state: 'failed',
      detail: `Nothing moves: ${namesOf(stuck)}.`,
      remedy: "Check that the server's worker runs and that its background jobs are registered (`cron:register:all`).",
    };
  }
  if (failed.length > 0) {
    return {
      ...check,
      state: 'warning',
      detail: `Given up this week: ${namesOf(failed)}.`,
      remedy: 'See the runs of the function "run-lead-job", then run `leads score --all`.',
    };
  }
  return { ...check, state: 'ok', detail: 'None is stuck.' };
};

const namesOf = (jobs: readonly LeadJob[]): string => jobs.map(({ name }) => name).join(', ');

const learningChecks = async ({
  client,
  models: [model],
  now,
}: {
  client: TwentyClient;
  models: readonly LeadScoreModel[];
  now: Date;
}): Promise<DoctorCheck[]> => {
  const check = { key: 'scoring.outcomes', title: 'Win probability' };
  const state = await readLearningState({ client });
  if (!state.ok) return [];
  const { isDue, note } = state.data;
  const age = model ? +now - Date.parse(model.publishedAt ?? '') : 0;
  if (model && isDue && age > NIGHTS_MISSED * DAY_MS) {
    return [
      {
        ...check,
        state: 'warning',
        detail: `It was learnt ${Math.floor(age / DAY_MS)} days ago, and many leads were finished since.`,
        remedy: 'Check that the function "start-nightly" runs every night.',
      },
    ];
  }
  const learnt = model ? `"${model.name}" v${model.modelVersion ?? 0} says it.` : note || 'Nothing was learnt yet.';
  return [{ ...check, state: 'ok', detail: learnt }];
};

const readScoring = defineOperation<{ models: LeadScoreModel[]; jobs: LeadJob[] }>({
  document: gql`
    query ReadScoringToCheck {
      leadScoreModels(filter: { status: { eq: PUBLISHED } }, first: 60, orderBy: [{ modelVersion: DescNullsLast }]) {
        edges {
          node {
            ...ScoreModelFields
          }
        }
      }
      leadJobs(filter: { jobStatus: { in: [RUNNING, FAILED] } }, first: 60, orderBy: [{ createdAt: DescNullsLast }]) {
        edges {
          node {
            ...JobFields
          }
        }
      }
    }
    ${SCORE_MODEL_FIELDS}
    ${JOB_FIELDS}
  `,
  read: (data) => {
    const answer = z
      .object({ leadScoreModels: nodesOf(leadScoreModelSchema), leadJobs: nodesOf(leadJobSchema) })
      .parse(data);
    return { models: answer.leadScoreModels, jobs: answer.leadJobs };
  },
});
