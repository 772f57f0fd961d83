/** Writes the Persian words as widgets carry them: `npm run words -w @leads/lead-ui`, after every change of Persian words. */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import { CATALOGUE } from '../src/messages/catalogue.ts';
import { pack } from '../src/messages/packed/pack.ts';

const constants = Object.entries(CATALOGUE).map(
  ([name, section]) => `export const ${name} = \`${pack(section).replaceAll(/[\\`$]/g, '\\$&')}\`;\n`,
);
const file = fileURLToPath(new URL('../src/messages/packed/persian.ts', import.meta.url));
await writeFile(
  file,
  `/* eslint-disable max-lines -- made from the Persian catalogue by \`npm run words -w @leads/lead-ui\` */\n\n${constants.join('\n')}`,
);
console.log(file);
