#!/usr/bin/env node
// Every root script enters here. It needs nothing but the machine's own Node (20 or newer) and npm: it installs what the
// lockfile says where that has not happened yet, then runs the command on the Node that the project brings along.
import { setUp } from './set-up.mjs';
import { COMMANDS } from './commands.mjs';

const [name = '', ...args] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(`Unknown command "${name}". There are: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
process.exitCode = await command(args, setUp());
