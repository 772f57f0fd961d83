import {
  type LeadScoreRule,
  leadScoreRuleSchema,
  ruleRecordOf,
  type ScoreModelStatus,
  type ScoreRule,
} from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { modelId as derivedId } from './model-id.ts';
import { notADraft } from './not-a-draft.ts';

/**
 * Stores a rule of a draft, new or changed, finished or not; publishing checks it. Refused where the caller's view says
 * that the model is no draft: its rule records score nothing any more.
 */
export const saveScoreRule = async ({
  client,
  modelId,
  rule,
  position,
  ruleId = derivedId('rule', modelId, rule.key),
  status = 'DRAFT',
}: {
  client: TwentyClient;
  modelId: string;
  rule: ScoreRule;
  position: number;
  /** The record that holds the rule already; a rule without one gets a record of its key. */
  ruleId?: string;
  /** The model's status as the caller saw it. */
  status?: ScoreModelStatus;
}): Promise<{ ok: true; rule: LeadScoreRule } | FlowFailure> => {
  if (status !== 'DRAFT') return notADraft(status);
  const record = { id: ruleId, ...ruleRecordOf({ rule, modelId, position }) };
  const written = await runWrites({
    client,
    name: 'SaveScoreRule',
    writes: [{ kind: 'upsert', object: 'leadScoreRule', data: [record] }],
  });
  return written.ok ? { ok: true, rule: leadScoreRuleSchema.parse(record) } : failedBy(written.error);
};
