import { type LeadScoreModel, readScoreModel, ruleRecordOf, type ScoreModel } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type RecordData } from '../records/record-write.ts';

import { customFieldsOf } from './custom-fields-of.ts';
import { modelNotFound } from './model-not-found.ts';
import { readModelRecords } from './read-model-records.ts';
import { headProblems, type ModelRefusal, refusedModel } from './refused-model.ts';

/** Where a draft comes from: a model of the workspace, or the content of a model file. */
export type DraftSource = { modelId: string } | { definition: unknown };

/** What a draft begins with: its head, and its rules but for their ids and their model. */
export type DraftContent = { ok: true; head: RecordData; rules: (RecordData & { ruleKey: string })[] };

/** A file is taken whole or refused with every problem named; records are taken over as they stand, unfinished ones too. */
export const draftContent = async ({
  client,
  source,
}: {
  client: TwentyClient;
  source: DraftSource;
}): Promise<DraftContent | ModelRefusal> => {
  if ('definition' in source) return contentOfFile({ client, definition: source.definition });
  const read = await readModelRecords({ client, modelId: source.modelId });
  if (!read.ok) return failedBy(read.error);
  const { model, rules } = read.data;
  if (model?.basis !== 'RULES') return modelNotFound(source.modelId);
  const frozen = model.status === 'DRAFT' ? null : readScoreModel({ input: model.definition, customFields: 'ANY' });
  if (frozen?.kind === 'read') return contentOf(frozen.model);
  const kept = rules.map(({ id, deletedAt, ...rule }) => ({ ...rule, ruleKey: rule.ruleKey.trim() || id }));
  return { ok: true, head: headOf(model), rules: kept };
};

const contentOfFile = async ({
  client,
  definition,
}: {
  client: TwentyClient;
  definition: unknown;
}): Promise<DraftContent | ModelRefusal> => {
  const customFields = await customFieldsOf({ client, input: definition });
  if (!customFields.ok) return failedBy(customFields.error);
  const reading = readScoreModel({ input: definition, customFields: customFields.data });
  if (reading.kind === 'unreadable') return refusedModel(headProblems(reading.problems));
  return reading.problems.length > 0 ? refusedModel(reading.problems) : contentOf(reading.model);
};

const contentOf = ({ name, groupCaps, rules }: ScoreModel): DraftContent => ({
  ok: true,
  head: headOf({
    name,
    fitCap: groupCaps.FIT,
    engagementCap: groupCaps.ENGAGEMENT,
    negativeCap: groupCaps.NEGATIVE,
  }),
  rules: rules.map((rule, position) => ruleRecordOf({ rule, modelId: '', position })),
});

const headOf = ({
  name,
  fitCap,
  engagementCap,
  negativeCap,
}: Pick<LeadScoreModel, 'name' | 'fitCap' | 'engagementCap' | 'negativeCap'>): RecordData => ({
  name,
  basis: 'RULES',
  status: 'DRAFT',
  fitCap,
  engagementCap,
  negativeCap,
});
