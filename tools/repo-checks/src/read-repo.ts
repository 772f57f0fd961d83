import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { isCode } from './file-kinds.ts';
import { type RepoFile } from './problem.ts';

/** The files that are or would be committed; the text only of those that a check looks into. */
export const readRepo = async (root: string): Promise<{ paths: string[]; files: RepoFile[] }> => {
  const { stdout } = await promisify(execFile)(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    {
      cwd: root,
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  // A file that is deleted but not yet committed as such is still listed.
  const paths = [...new Set(stdout.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path)));
  const files = paths
    .filter((path) => isCode(path) || path.endsWith('package.json'))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  return { paths, files };
};
