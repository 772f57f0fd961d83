import type { Command } from 'commander';

import type { ExitCode, Surroundings } from './terminal.ts';

/** What every command is added with; `end` receives the exit code of the one that ran. */
export type CommandParts = { program: Command; surroundings: Surroundings; end: (code: ExitCode) => void };
