import { closeSync, openSync, writeSync } from 'node:fs';

import { unusableFile } from './unusable-file.ts';

/** A file to be written from its beginning; every write is on disk when it returns, so that a break loses nothing. */
export const openOutput = (path: string): { write: (text: string) => void; close: () => void } => {
  try {
    const descriptor = openSync(path, 'w');
    return {
      write: (text) => {
        writeSync(descriptor, text);
      },
      close: () => closeSync(descriptor),
    };
  } catch (cause) {
    throw unusableFile({ path, cause, verb: 'write' });
  }
};
