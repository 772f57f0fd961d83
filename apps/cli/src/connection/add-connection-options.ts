import type { Command } from 'commander';

/** Which Twenty, as whom; the same for every command. */
export const addConnectionOptions = (command: Command): Command =>
  command
    .option('--url <address>', "the server's address (or TWENTY_API_URL; else the sandbox, http://127.0.0.1:4020)")
    .option('--key <key>', 'an API key of the workspace (or TWENTY_API_KEY; the sandbox needs none)');
