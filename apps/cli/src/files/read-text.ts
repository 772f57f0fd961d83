import { readFile } from 'node:fs/promises';

import { unusableFile } from './unusable-file.ts';

/** A small text file, whole. */
export const readText = async (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    throw unusableFile({ path, cause, verb: 'read' });
  });
