import { type ScoreModelStatus } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { notADraft } from './not-a-draft.ts';

/** Takes a rule out of a draft; one that is gone already is gone. */
export const removeScoreRule = async ({
  client,
  ruleId,
  status = 'DRAFT',
}: {
  client: TwentyClient;
  ruleId: string;
  /** The model's status as the caller saw it. */
  status?: ScoreModelStatus;
}): Promise<{ ok: true } | FlowFailure> => {
  if (status !== 'DRAFT') return notADraft(status);
  const written = await runWrites({
    client,
    name: 'RemoveScoreRule',
    writes: [{ kind: 'delete', object: 'leadScoreRule', id: ruleId }],
  });
  return written.ok || written.error.code === 'NOT_FOUND' ? { ok: true } : failedBy(written.error);
};
