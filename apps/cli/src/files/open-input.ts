import { open } from 'node:fs/promises';

import { unusableFile } from './unusable-file.ts';

export type InputFile = {
  chunks: AsyncIterable<Uint8Array>;
  /** How much of it was read, 0…1. */
  shareRead: () => number;
  close: () => Promise<void>;
};

/** A file to be read as a stream, that knows how far the reading is. */
export const openInput = async (path: string): Promise<InputFile> => {
  const handle = await open(path, 'r').catch((cause: unknown) => {
    throw unusableFile({ path, cause, verb: 'read' });
  });
  const { size } = await handle.stat();
  let bytesRead = 0;
  async function* chunks(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of handle.createReadStream({ autoClose: false })) {
        const bytes = chunk as Uint8Array;
        bytesRead += bytes.length;
        yield bytes;
      }
    } catch (cause) {
      throw unusableFile({ path, cause, verb: 'read' });
    }
  }
  return { chunks: chunks(), shareRead: () => (size === 0 ? 1 : bytesRead / size), close: () => handle.close() };
};
