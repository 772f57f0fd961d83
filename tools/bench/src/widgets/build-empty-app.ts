import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const EMPTY_APP = fileURLToPath(new URL('../../fixtures/empty-app', import.meta.url));

/** Builds an app whose one widget does nothing, with the SDK that builds ours. */
export const buildEmptyApp = async (): Promise<{ directory: string }> => {
  // The SDK exports its modules only, not its command.
  const command = createRequire(import.meta.url)
    .resolve('twenty-sdk/define')
    .replace(/dist.*$/, 'dist/cli.cjs');
  await promisify(execFile)(process.execPath, [command, 'dev:build', EMPTY_APP]);
  return { directory: `${EMPTY_APP}/.twenty/output` };
};
