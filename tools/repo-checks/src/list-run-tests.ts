import { execFile } from 'node:child_process';
import { relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** The test files that jest itself would run. */
export const listRunTests = async (root: string): Promise<Set<string>> => {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--listTests', '--json'],
    { cwd: root, maxBuffer: 16 * 1024 * 1024 },
  );
  const files = z.array(z.string()).parse(JSON.parse(stdout));
  return new Set(files.map((file) => relative(root, file).split(sep).join('/')));
};
