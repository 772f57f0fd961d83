import { rescoreAll, rescoreLead } from '@leads/lead-flows';
import { Option } from 'commander';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import { connect } from '../connection/connect.ts';
import { explainFailure } from '../connection/explain-failure.ts';
import { readConnection, type ConnectionOptions } from '../connection/read-connection.ts';
import { readCountry } from '../import/read-country.ts';
import type { CommandParts } from '../terminal/command-parts.ts';
import { createInk } from '../terminal/create-ink.ts';
import { createProgress } from '../terminal/create-progress.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import { printScore } from './print-score.ts';
import { scoreFile, type ScoreFileOptions } from './score-file.ts';
import { scoreTarget } from './score-target.ts';

type ScoreOptions = ConnectionOptions & ScoreFileOptions & { leads?: string; all?: true; dryRun?: true };
type Run = { options: ScoreOptions; surroundings: Surroundings };

/** `leads score`: computes scores anew, with the model and the age of every touch as they are, or those of a file. */
export const addScoreCommand = ({ program, surroundings, end }: CommandParts): void => {
  addConnectionOptions(program.command('score'))
    .description('score one lead, or all of them, anew; or the leads of a file by the rules of another')
    .argument('[lead-id]', "the lead's id, or the address of its page")
    .option('--all', 'every open lead of the workspace')
    .option('--dry-run', 'with --all: count what would change and write nothing')
    .option('--leads <file>', 'the rows of a CSV file; needs --model, asks no Twenty')
    .option('--model <file>', 'with --leads: the rules, as docs/score-model.md describes them')
    .option('--now <time>', 'with --leads: as of then, e.g. 2026-11-22T09:00Z (without a zone UTC; else the present)')
    .option('--thresholds <file>', 'with --leads: the thresholds as JSON, in the form of the setting')
    .option('--map <pairs>', 'with --leads: which column is what, as for import')
    .addOption(
      new Option('--country <code>', 'with --leads: where phone numbers without a country code come from').argParser(
        readCountry,
      ),
    )
    .option('--json', 'with --leads: print the scores with their receipts as JSON')
    .action(async (lead: string | undefined, options: ScoreOptions) => {
      const target = scoreTarget({ lead, options });
      const run = { options, surroundings };
      if (target.kind === 'file') end(await scoreFile({ ...run, leads: target.leads }));
      else end(target.kind === 'all' ? await scoreAll(run) : await scoreOne({ ...run, leadId: target.leadId }));
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
    now,
    dryRun: options.dryRun === true,
    onProgress: ({ read, changed, total }) =>
      progress.show({ share: total === 0 ? null : read / total, text: `${read} leads read, ${changed} changed` }),
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
