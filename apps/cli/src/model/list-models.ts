import { listScoreModels } from '@leads/lead-flows';

import { createInk } from '../terminal/create-ink.ts';
import { printTable } from '../terminal/print-table.ts';
import { EXIT_CODES, type ExitCode } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import type { Models } from './open-models.ts';

const NOTHING_THERE =
  'There is no score model; leads are scored by the one that ships. `leads seed` makes it a record.';

/** Which models there are: drafts first, then the newest versions. */
export const listModels = async ({ client, surroundings, addressOf, fail }: Models): Promise<ExitCode> => {
  const answer = await listScoreModels({ client });
  if (!answer.ok) return fail(answer);
  const { stdout, env } = surroundings;
  const table = printTable({
    columns: [
      { title: 'Model' },
      { title: 'Version', isRight: true },
      { title: 'Basis' },
      { title: 'Status' },
      { title: 'Since' },
      { title: 'Address', isWhole: true },
    ],
    rows: answer.models.map(({ id, name, basis, status, modelVersion, publishedAt, createdAt }) => [
      name,
      modelVersion === null ? '' : `v${modelVersion}`,
      basis.toLowerCase(),
      status.toLowerCase(),
      (publishedAt ?? createdAt ?? '').slice(0, 'YYYY-MM-DD'.length),
      addressOf(id),
    ]),
    ink: createInk({ output: stdout, env }),
  });
  writeLines({ output: stdout, lines: answer.models.length === 0 ? [NOTHING_THERE] : table });
  return EXIT_CODES.done;
};
