import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { forgetOldImages } from './forget-old-images.ts';

it('keeps the six newest images and everything that is no image', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'images-'));
  for (let day = 1; day <= 8; day += 1) {
    const file = join(folder, `workspace-${day}.tar`);
    await writeFile(file, '');
    await utimes(file, day, day);
  }
  await writeFile(join(folder, 'other.txt'), '');
  await forgetOldImages(folder);
  const left = await readdir(folder);
  await rm(folder, { recursive: true });
  expect(left.sort()).toEqual(['other.txt', ...[3, 4, 5, 6, 7, 8].map((day) => `workspace-${day}.tar`)]);
});
