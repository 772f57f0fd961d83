import { readInput, scoreModelHeadSchema, type ScoreGroup, type ScoreModelStatus } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';

import { notADraft } from './not-a-draft.ts';

/** Changes a draft's name or the caps of its groups, in points; what is not given stays. */
export const saveScoreModelHead = async ({
  client,
  modelId,
  name,
  caps = {},
  status = 'DRAFT',
}: {
  client: TwentyClient;
  modelId: string;
  name?: string;
  caps?: Partial<Record<ScoreGroup, number>>;
  /** The model's status as the caller saw it. */
  status?: ScoreModelStatus;
}): Promise<{ ok: true } | FlowFailure> => {
  if (status !== 'DRAFT') return notADraft(status);
  const reading = readInput(headSchema, { name, groupCaps: caps });
  if (reading.kind === 'unreadable') {
    const message = reading.problems.map(({ path, message: words }) => `${path}: ${words}`).join('; ');
    return { ok: false, code: 'INPUT_REFUSED', message };
  }
  const { FIT: fitCap, ENGAGEMENT: engagementCap, NEGATIVE: negativeCap } = reading.value.groupCaps;
  const changes = { name: reading.value.name, fitCap, engagementCap, negativeCap };
  const data = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  if (Object.keys(data).length === 0) return { ok: true };
  const written = await runWrites({
    client,
    name: 'SaveScoreModelHead',
    writes: [{ kind: 'update', object: 'leadScoreModel', id: modelId, data }],
  });
  return written.ok ? { ok: true } : failedBy(written.error);
};

const headSchema = z.object({
  name: z.optional(scoreModelHeadSchema.shape.name),
  groupCaps: z.partial(scoreModelHeadSchema.shape.groupCaps),
});
