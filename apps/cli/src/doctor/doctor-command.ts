import { doctor } from '@leads/lead-flows';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import { connect } from '../connection/connect.ts';
import { readConnection, type ConnectionOptions } from '../connection/read-connection.ts';
import type { CommandParts } from '../terminal/command-parts.ts';
import { createInk } from '../terminal/create-ink.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import { printChecks } from './print-checks.ts';

type DoctorOptions = ConnectionOptions & { json?: true };

/** `leads doctor`: what of the installation is in order and what is not; changes nothing. */
export const addDoctorCommand = ({ program, surroundings, end }: CommandParts): void => {
  addConnectionOptions(program.command('doctor'))
    .description('check the installation: server, key, objects, relations, form, settings')
    .option('--json', 'print the findings as JSON')
    .action(async (options: DoctorOptions) => {
      end(await examine({ options, surroundings }));
    });
};

const examine = async ({
  options,
  surroundings,
}: {
  options: DoctorOptions;
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  const { stdout, env } = surroundings;
  const connection = readConnection({ options, env });
  const { isHealthy, checks } = await doctor({ ...connect({ connection, surroundings }), now: surroundings.now() });
  if (options.json) {
    stdout.write(`${JSON.stringify({ ok: isHealthy, url: connection.url, checks }, null, 2)}\n`);
  } else {
    writeLines({
      output: stdout,
      lines: printChecks({ checks, url: connection.url, ink: createInk({ output: stdout, env }) }),
    });
  }
  return isHealthy ? EXIT_CODES.done : EXIT_CODES.notInOrder;
};
