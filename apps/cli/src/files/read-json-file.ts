import { resolve } from 'node:path';

import { UsageError } from '../terminal/usage-error.ts';

import { readText } from './read-text.ts';

/** A small file in JSON, whatever it holds. */
export const readJsonFile = async ({
  fileName,
  directory,
}: {
  fileName: string;
  directory: string;
}): Promise<unknown> => {
  const text = await readText(resolve(directory, fileName));
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it cannot be read';
    throw new UsageError(`${fileName} is not JSON: ${reason}.`, { cause });
  }
};
