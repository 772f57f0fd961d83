import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** An image is 40 MB, and every change of an app's fields makes a new one. */
const KEPT = 6;

/** Deletes all images of a folder but the newest few. One that is missed is simply made again. */
export const forgetOldImages = async (folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) => name.startsWith('workspace-') && name.endsWith('.tar'));
  const images = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name)).catch(() => null))?.mtimeMs ?? 0 })),
  );
  const old = images.toSorted((left, right) => right.time - left.time).slice(KEPT);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
};
