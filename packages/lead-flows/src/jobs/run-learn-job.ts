import { type LeadJob, type Learning, learnOutcomes, type OutcomeModel } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { finishPublication } from '../models/finish-publication.ts';
import { modelId } from '../models/model-id.ts';
import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

import { readOutcomes } from './finished-leads.ts';
import { type JobOutcome } from './job-outcome.ts';
import { type LearnReport } from './learn-report.ts';

const NAME = 'Outcomes';

/**
 * Learns from the leads that are finished, publishes what it learnt as the next version and begins the scoring of all open
 * leads by it. Where there is too little history nothing is learnt, and the job says how much it takes. Done again after a
 * break it learns again, under the same record.
 */
export const runLearnJob = async ({
  client,
  job,
  now,
}: {
  client: TwentyClient;
  job: LeadJob;
  now: () => Date;
}): Promise<JobOutcome | FlowFailure> => {
  const read = await readOutcomes({ client });
  if (!read.ok) return failedBy(read.error);
  const { outcomes, finished } = read.data;
  const found = findModel({ learning: learnOutcomes({ outcomes }), finished });
  const done: JobOutcome = { ok: true, outcome: 'DONE', done: outcomes.length, changed: 0, total: finished };
  if (found.kind === 'nothing') {
    const { note, report } = found;
    const written = await runWrites({
      client,
      name: 'CloseLearning',
      writes: [closing({ job, outcomes: outcomes.length, note, report, now: now() })],
    });
    return written.ok ? done : failedBy(written.error);
  }
  const { model } = found;
  const published = await publishOutcomes({ client, job, model, now: now() });
  if (!published.ok) return published;
  const { id, version } = published;
  const report: LearnReport = { kind: 'LEARNED', finished, won: model.won, lost: model.lost, modelId: id, version };
  const finishing = await finishPublication({
    client,
    model: { id, name: NAME, basis: 'OUTCOMES', version },
    cause: 'MODEL_LEARNT',
    now: now(),
    beside: [closing({ job, outcomes: outcomes.length, note: `${NAME} v${version}`, report, now: now() })],
  });
  return finishing.ok ? done : finishing;
};

type Found = { kind: 'model'; model: OutcomeModel } | { kind: 'nothing'; note: string; report: LearnReport };

/** What is worth publishing; nothing with too few leads, or where a model would say the same of every lead. */
const findModel = ({ learning, finished }: { learning: Learning; finished: number }): Found => {
  if (learning.kind === 'too-little-history') {
    const { won, lost, needed } = learning;
    return {
      kind: 'nothing',
      note: `Too little history: ${won} of ${needed.won} won and ${lost} of ${needed.lost} lost leads.`,
      report: { kind: 'TOO_LITTLE_HISTORY', finished, won, lost, needed },
    };
  }
  const { won, lost, columns, pairs, lines } = learning.model;
  if (columns.length + pairs.length + Object.keys(lines).length > 0) return { kind: 'model', model: learning.model };
  return {
    kind: 'nothing',
    note: `No pattern yet: nothing that is known of ${won} won and ${lost} lost leads foretold how they ended.`,
    report: { kind: 'NO_PATTERN', finished, won, lost },
  };
};

const publishOutcomes = async ({
  client,
  job,
  model,
  now,
}: {
  client: TwentyClient;
  job: LeadJob;
  model: OutcomeModel;
  now: Date;
}): Promise<{ ok: true; id: string; version: number } | FlowFailure> => {
  const read = await client.run(readVersions, { models: { and: [INCLUDING_DELETED, { basis: { eq: 'OUTCOMES' } }] } });
  if (!read.ok) return failedBy(read.error);
  const id = modelId('outcomes', job.id);
  const standing = read.data.find((each) => each.id === id)?.modelVersion;
  const version = standing ?? Math.max(0, ...read.data.map(({ modelVersion }) => modelVersion ?? 0)) + 1;
  const data = {
    id,
    name: NAME,
    basis: 'OUTCOMES',
    status: 'PUBLISHED',
    statusNote: `Learnt from ${model.won} won and ${model.lost} lost leads.`,
    modelVersion: version,
    definition: model,
    publishedAt: now.toISOString(),
  };
  const written = await runWrites({
    client,
    name: 'PublishOutcomes',
    writes: [{ kind: 'upsert', object: 'leadScoreModel', data: [data] }],
  });
  return written.ok ? { ok: true, id, version } : failedBy(written.error);
};

const closing = ({
  job,
  outcomes,
  note,
  report,
  now,
}: {
  job: LeadJob;
  outcomes: number;
  note: string;
  report: LearnReport;
  now: Date;
}): RecordWrite => ({
  kind: 'update',
  object: 'leadJob',
  id: job.id,
  data: {
    jobStatus: 'DONE',
    causeNote: note,
    doneCount: outcomes,
    totalCount: report.finished,
    finishedAt: now.toISOString(),
    report,
  },
});

const versionsSchema = z.object({
  leadScoreModels: nodesOf(z.object({ id: z.string(), modelVersion: z.nullish(z.number()) })),
});

const readVersions = defineOperation<z.output<typeof versionsSchema>['leadScoreModels'], { models: object }>({
  document: gql`
    query ReadOutcomeVersions($models: LeadScoreModelFilterInput!) {
      leadScoreModels(filter: $models, first: 60, orderBy: [{ modelVersion: DescNullsLast }]) {
        edges {
          node {
            id
            modelVersion
          }
        }
      }
    }
  `,
  read: (data) => versionsSchema.parse(data).leadScoreModels,
});
