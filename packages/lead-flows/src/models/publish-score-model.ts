import {
  type LeadScoreModel,
  type LeadScoreRule,
  readScoreModel,
  type ScoreModel,
  scoreModelOfRecords,
} from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { runWrites } from '../records/run-writes.ts';

import { customFieldsOf } from './custom-fields-of.ts';
import { finishPublication, type FreshVersion, type Publication } from './finish-publication.ts';
import { modelInput } from './model-input.ts';
import { modelNotFound } from './model-not-found.ts';
import { readModelToPublish } from './read-model-to-publish.ts';
import { headProblems, type ModelRefusal, refusedModel } from './refused-model.ts';

/**
 * Publishes a model of rules: its checked rules are frozen into it under the next version, the one before is retired, and
 * all open leads are scored anew by a job. Any problem refuses it, each named. Two reads and two writes; after a break it
 * goes on from what is there, and where two are published at the same moment one stays.
 */
export const publishScoreModel = async ({
  client,
  modelId,
  now,
}: {
  client: TwentyClient;
  modelId: string;
  now: Date;
}): Promise<Publication | ModelRefusal> => {
  const read = await readModelToPublish({ client, modelId });
  if (!read.ok) return failedBy(read.error);
  const { model, rules, ruleCount, highestVersion } = read.data;
  if (model?.basis !== 'RULES') return modelNotFound(modelId);
  const finish = (fresh: Pick<FreshVersion, 'name' | 'version'>) =>
    finishPublication({
      client,
      model: { id: modelId, basis: 'RULES', ...fresh },
      cause: 'MODEL_PUBLISHED',
      now,
    });
  const standing = publishedVersion(model);
  if (standing) {
    const finished = await finish(standing);
    return finished.ok && isChangedSince({ model, rules }) ? withoutLaterChanges(standing) : finished;
  }
  const checked = await checkModel({ client, model, rules, ruleCount });
  if (!checked.ok) return checked;
  const version = highestVersion + 1;
  const definition = { ...checked.model, version };
  const written = await runWrites({
    client,
    name: 'PublishScoreModel',
    writes: [
      {
        kind: 'update',
        object: 'leadScoreModel',
        id: modelId,
        data: {
          status: 'PUBLISHED',
          statusNote: '',
          modelVersion: version,
          definition,
          publishedAt: now.toISOString(),
          retiredAt: null,
        },
      },
    ],
  });
  if (!written.ok) return failedBy(written.error);
  return finish({ name: definition.name, version });
};

/** Null for a draft, and where somebody gave the status by hand: to a draft, or to a version that was retired. */
const publishedVersion = ({
  name,
  status,
  definition,
  modelVersion,
  retiredAt,
}: LeadScoreModel): Pick<FreshVersion, 'name' | 'version'> | null =>
  status === 'PUBLISHED' && definition !== null && modelVersion !== null && retiredAt === null
    ? { name, version: modelVersion }
    : null;

/** Whether somebody changed rules of a draft that another had published meanwhile. */
const isChangedSince = ({ model, rules }: { model: LeadScoreModel; rules: readonly LeadScoreRule[] }): boolean => {
  const version = model.modelVersion ?? 1;
  const records = readScoreModel({ input: scoreModelOfRecords({ model, rules, version }), customFields: 'ANY' });
  const frozen = readScoreModel({ input: model.definition, customFields: 'ANY' });
  if (records.kind === 'unreadable' || frozen.kind === 'unreadable') return false;
  return records.problems.length > 0 || JSON.stringify(records.model) !== JSON.stringify(frozen.model);
};

const withoutLaterChanges = ({ name, version }: { name: string; version: number }): ModelRefusal => ({
  ok: false,
  code: 'MODEL_REFUSED',
  message: `Somebody published it meanwhile as ${name} v${version}, without the changes made since. Begin a new draft and make them there.`,
});

const checkModel = async ({
  client,
  model,
  rules,
  ruleCount,
}: {
  client: TwentyClient;
  model: LeadScoreModel;
  rules: readonly LeadScoreRule[];
  ruleCount: number;
}): Promise<{ ok: true; model: ScoreModel } | ModelRefusal> => {
  const input = modelInput({ model, rules });
  const customFields = await customFieldsOf({ client, input });
  if (!customFields.ok) return failedBy(customFields.error);
  const reading = readScoreModel({ input, customFields: customFields.data });
  if (reading.kind === 'unreadable') return refusedModel(headProblems(reading.problems));
  const problems = [...reading.problems, ...(ruleCount > rules.length ? [tooMany(ruleCount)] : [])];
  return problems.length > 0 ? refusedModel(problems) : { ok: true, model: reading.model };
};

const tooMany = (count: number) => ({
  rule: '',
  key: null,
  index: -1,
  message: `The model has ${count} rules, and 200 are the most; merge or remove some.`,
});
