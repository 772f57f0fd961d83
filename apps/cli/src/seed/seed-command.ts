import { seedDefaults } from '@leads/lead-flows';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import { connect } from '../connection/connect.ts';
import { explainFailure } from '../connection/explain-failure.ts';
import { readConnection, type ConnectionOptions } from '../connection/read-connection.ts';
import type { CommandParts } from '../terminal/command-parts.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

/** `leads seed`: what an install leaves behind, made again where it is missing; the doctor's remedy. */
export const addSeedCommand = ({ program, surroundings, end }: CommandParts): void => {
  addConnectionOptions(program.command('seed'))
    .description('make the default form and settings where they are missing')
    .action(async (options: ConnectionOptions) => {
      end(await seed({ options, surroundings }));
    });
};

const seed = async ({
  options,
  surroundings,
}: {
  options: ConnectionOptions;
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  const { stdout, stderr, env } = surroundings;
  const connection = readConnection({ options, env });
  const answer = await seedDefaults({
    client: connect({ connection, surroundings }).client,
    now: surroundings.now(),
  });
  if (!answer.ok) {
    writeLines({ output: stderr, lines: explainFailure({ failure: answer, url: connection.url }) });
    return EXIT_CODES.notInOrder;
  }
  stdout.write(answer.created.length === 0 ? 'Nothing was missing.\n' : `Made: ${answer.created.join(', ')}.\n`);
  return EXIT_CODES.done;
};
