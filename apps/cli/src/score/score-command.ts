import { rescoreAll, rescoreLead } from '@leads/lead-flows';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import { connect } from '../connection/connect.ts';
import { explainFailure } from '../connection/explain-failure.ts';
import { readConnection, type ConnectionOptions } from '../connection/read-connection.ts';
import { readLeadId } from '../connection/read-lead-id.ts';
import type { CommandParts } from '../terminal/command-parts.ts';
import { createInk } from '../terminal/create-ink.ts';
import { createProgress } from '../terminal/create-progress.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeLines } from '../terminal/write-lines.ts';

import { printScore } from './print-score.ts';

type ScoreOptions = ConnectionOptions & { all?: true; dryRun?: true };
type Run = { options: ScoreOptions; surroundings: Surroundings };

/** `leads score`: computes scores anew, with today's model and today's age of every touch. */
export const addScoreCommand = ({ program, surroundings, end }: CommandParts): void => {
  addConnectionOptions(program.command('score'))
    .description('score one lead, or all of them, anew')
    .argument('[lead-id]', "the lead's id, or the address of its page")
    .option('--all', 'every lead of the workspace')
    .option('--dry-run', 'with --all: count what would change and write nothing')
    .action(async (lead: string | undefined, options: ScoreOptions) => {
      if ((lead === undefined) !== (options.all === true)) {
        throw new UsageError('Name one lead, or give --all.');
      }
      const run = { options, surroundings };
      end(lead === undefined ? await scoreAll(run) : await scoreOne({ ...run, leadId: readLeadId(lead) }));
    });
};

const scoreOne = async ({ leadId, options, surroundings }: Run & { leadId: string }): Promise<ExitCode> => {
  const { stdout, stderr, env, now } = surroundings;
  const connection = readConnection({ options, env });
  const { client } = connect({ connection, surroundings });
  const answer = await rescoreLead({ client, leadId, now: now() });
  if (!answer.ok) {
    writeLines({ output: stderr, lines: explainFailure({ failure: answer, url: connection.url }) });
    return EXIT_CODES.notInOrder;
  }
  writeLines({
    output: stdout,
    lines: printScore({ receipt: answer.receipt, ink: createInk({ output: stdout, env }) }),
  });
  stdout.write(answer.isChanged ? 'The lead was updated.\n' : 'Nothing had to be changed.\n');
  return EXIT_CODES.done;
};

const scoreAll = async ({ options, surroundings }: Run): Promise<ExitCode> => {
  const { stdout, stderr, env, now } = surroundings;
  const connection = readConnection({ options, env });
  const { client } = connect({ connection, surroundings });
  const progress = createProgress({ output: stderr, now });
  const answer = await rescoreAll({
    client,
    now: now(),
    dryRun: options.dryRun === true,
    onProgress: ({ read, changed }) => progress.show({ share: null, text: `${read} leads read, ${changed} changed` }),
  });
  progress.end();
  if (!answer.ok) {
    writeLines({ output: stderr, lines: explainFailure({ failure: answer, url: connection.url }) });
    return EXIT_CODES.notInOrder;
  }
  stdout.write(
    options.dryRun
      ? `${answer.read} leads read, ${answer.changed} would change. Dry run: nothing was written.\n`
      : `${answer.read} leads read, ${answer.changed} changed.\n`,
  );
  return EXIT_CODES.done;
};
