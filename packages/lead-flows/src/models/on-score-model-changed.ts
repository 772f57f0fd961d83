import { leadScoreModelSchema, readInput } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { runWrites } from '../records/run-writes.ts';

import { publishScoreModel } from './publish-score-model.ts';
import { withdrawVersion } from './withdraw-version.ts';

/**
 * Handles `leadScoreModel.updated`: what somebody set to "published" by hand in Twenty's own table is published as if by
 * the panel, and a publication that broke off is finished. A model that may not be published goes back, and says why. A
 * version that was taken out of force by hand is withdrawn.
 */
export const onScoreModelChanged = async ({
  client,
  after,
  now,
}: {
  client: TwentyClient;
  /** The event's `properties.after`. */
  after: unknown;
  now: Date;
}): Promise<{ ok: true; outcome: 'NOTHING' | 'PUBLISHED' | 'SENT_BACK' | 'WITHDRAWN' } | FlowFailure> => {
  const reading = readInput(leadScoreModelSchema, after);
  if (reading.kind === 'unreadable') return unreadableEvent('score model', reading.problems);
  const { id, basis, status, deletedAt, retiredAt, definition } = reading.value;
  if (basis !== 'RULES' || deletedAt !== null) return { ok: true, outcome: 'NOTHING' };
  if (status !== 'PUBLISHED') {
    if (definition === null) return { ok: true, outcome: 'NOTHING' };
    const withdrawn = await withdrawVersion({ client, model: reading.value });
    return withdrawn.ok ? { ok: true, outcome: 'WITHDRAWN' } : withdrawn;
  }
  const published = await publishScoreModel({ client, modelId: id, now });
  if (published.ok) return { ok: true, outcome: 'PUBLISHED' };
  if (published.code === 'MODEL_NOT_FOUND') return { ok: true, outcome: 'NOTHING' };
  // Without problems of its own it was overtaken by another, and is retired already.
  if (published.code !== 'MODEL_REFUSED' || !published.problems) return published;
  const data = { status: retiredAt === null ? 'DRAFT' : 'RETIRED', statusNote: published.message.slice(0, 2000) };
  const written = await runWrites({
    client,
    name: 'SendModelBack',
    writes: [{ kind: 'update', object: 'leadScoreModel', id, data }],
  });
  return written.ok ? { ok: true, outcome: 'SENT_BACK' } : failedBy(written.error);
};
