import { CommanderError } from 'commander';

import { buildProgram } from './build-program.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from './terminal/terminal.ts';
import { UsageError } from './terminal/usage-error.ts';

/** Runs one command line (without the program's own name) and answers its exit code. */
export const runCli = async ({
  words,
  surroundings,
}: {
  words: readonly string[];
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  let exitCode: ExitCode = EXIT_CODES.done;
  const program = buildProgram({
    surroundings,
    end: (code) => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(words, { from: 'user' });
    return exitCode;
  } catch (failure) {
    if (failure instanceof UsageError) {
      surroundings.stderr.write(`${failure.message}\n`);
      return EXIT_CODES.notBegun;
    }
    // Commander has printed the help or the complaint already; asking for help is no mistake.
    if (failure instanceof CommanderError) return failure.exitCode === 0 ? EXIT_CODES.done : EXIT_CODES.notBegun;
    throw failure;
  }
};
