import { publishScoreModel } from '@leads/lead-flows';

import { EXIT_CODES, type ExitCode } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import type { Models } from './open-models.ts';
import { readModelId } from './read-model-id.ts';

/** Lets a draft score from now on. */
export const publishModel = async ({
  client,
  surroundings,
  addressOf,
  fail,
  modelId,
}: Models & { modelId: string }): Promise<ExitCode> => {
  const id = readModelId(modelId);
  const answer = await publishScoreModel({ client, modelId: id, now: surroundings.now() });
  if (!answer.ok) return fail(answer);
  writeLines({
    output: surroundings.stdout,
    lines: [
      `Published as version ${answer.version}: ${addressOf(id)}`,
      '  → All open leads are being scored anew; how far that is stands on that page.',
    ],
  });
  return EXIT_CODES.done;
};
