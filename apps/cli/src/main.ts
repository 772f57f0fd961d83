import { setTimeout as sleep } from 'node:timers/promises';

import { runCli } from './run-cli.ts';

// npm runs scripts in the repository's folder and says in INIT_CWD where the user stands.
const directory = process.env.INIT_CWD ?? process.cwd();

process.exitCode = await runCli({
  words: process.argv.slice(2),
  surroundings: {
    env: process.env,
    directory,
    stdout: process.stdout,
    stderr: process.stderr,
    fetch,
    sleep: (ms) => sleep(ms),
    now: () => new Date(),
    random: Math.random,
  },
});
