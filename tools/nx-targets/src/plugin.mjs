import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Every workspace package is linted, and type-checked where it has a tsconfig; nothing of that is repeated per package. */
export const createNodesV2 = [
  '{packages,apps,tools}/*/package.json',
  (packageFiles, _options, { workspaceRoot }) =>
    [...packageFiles, 'test/package.json'].map((file) => {
      const root = dirname(file);
      const targets = { lint: target(`eslint --max-warnings=0 ${root}`) };
      if (existsSync(join(workspaceRoot, root, 'tsconfig.json'))) targets.types = target(`tsc -p ${root}`);
      return [file, { projects: { [root]: { root, targets } } }];
    }),
];

function target(command) {
  return { executor: 'nx:run-commands', options: { command, cwd: '{workspaceRoot}' } };
}
