import { convertLead, planConversionOf } from '@leads/lead-flows';

import { addConnectionOptions } from '../connection/add-connection-options.ts';
import { connect } from '../connection/connect.ts';
import { explainFailure } from '../connection/explain-failure.ts';
import { readConnection, type ConnectionOptions } from '../connection/read-connection.ts';
import { readLeadId } from '../connection/read-lead-id.ts';
import type { CommandParts } from '../terminal/command-parts.ts';
import { createInk } from '../terminal/create-ink.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { writeLines } from '../terminal/write-lines.ts';

import { printPlan } from './print-plan.ts';
import { printReceipt } from './print-receipt.ts';

type ConvertOptions = ConnectionOptions & { dryRun?: true };

/** `leads convert LEAD_ID`: the same conversion as the button in Twenty. */
export const addConvertCommand = ({ program, surroundings, end }: CommandParts): void => {
  addConnectionOptions(program.command('convert'))
    .description('convert a lead to a company, a person and an opportunity')
    .argument('<lead-id>', "the lead's id, or the address of its page")
    .option('--dry-run', 'show the plan and write nothing')
    .action(async (lead: string, options: ConvertOptions) => {
      end(await convert({ leadId: readLeadId(lead), options, surroundings }));
    });
};

const convert = async ({
  leadId,
  options,
  surroundings,
}: {
  leadId: string;
  options: ConvertOptions;
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  const { stdout, stderr, env, now, sleep } = surroundings;
  const connection = readConnection({ options, env });
  const { client } = connect({ connection, surroundings });
  const ink = createInk({ output: stdout, env });
  const answer = options.dryRun
    ? await planConversionOf({ client, leadId, now: now() })
    : await convertLead({ client, leadId, now: now(), sleep });
  if (!answer.ok) {
    writeLines({ output: stderr, lines: explainFailure({ failure: answer, url: connection.url }) });
    const others = (answer.problems ?? [])
      .map(({ message }) => message)
      .filter((message) => message !== answer.message);
    writeLines({ output: stderr, lines: others.map((message) => `  ✗ ${message}`) });
    if (answer.canResume) stderr.write('  → Something was begun already; run the same command again to finish it.\n');
    return EXIT_CODES.notInOrder;
  }
  if ('receipt' in answer) {
    writeLines({ output: stdout, lines: printReceipt({ converted: answer, url: connection.url, ink }) });
    return EXIT_CODES.done;
  }
  writeLines({ output: stdout, lines: printPlan({ plan: answer.plan, ink }) });
  const isBlocked = answer.plan.problems.length > 0;
  stdout.write(isBlocked ? 'Dry run: it cannot be converted like this.\n' : 'Dry run: nothing was written.\n');
  return isBlocked ? EXIT_CODES.notInOrder : EXIT_CODES.done;
};
