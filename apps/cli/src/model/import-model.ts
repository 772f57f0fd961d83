import { draftScoreModel } from '@leads/lead-flows';

import { readJsonFile } from '../files/read-json-file.ts';
import { EXIT_CODES, type ExitCode } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import type { Models } from './open-models.ts';

/** Makes a draft of a file. A file with a bad rule makes none: it is corrected in the file, not in half a model. */
export const importModel = async ({
  client,
  surroundings,
  addressOf,
  fail,
  fileName,
}: Models & { fileName: string }): Promise<ExitCode> => {
  const { directory, stdout } = surroundings;
  const definition = await readJsonFile({ fileName, directory });
  const answer = await draftScoreModel({ client, source: { definition } });
  if (!answer.ok) return fail(answer);
  writeLines({
    output: stdout,
    lines: [
      `Draft: ${addressOf(answer.modelId)}`,
      `  → It scores nothing yet. Look at it there, then publish it there or by: leads model publish ${answer.modelId}`,
    ],
  });
  return EXIT_CODES.done;
};
