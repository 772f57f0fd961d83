import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { buildMetadata } from '../metadata/build-metadata.ts';
import { workspaceModel } from '../metadata/workspace-model.ts';
import { createTables } from './create-tables.ts';
import { forgetOldImages } from './forget-old-images.ts';

/**
 * A database with the app's empty tables, as a file: opening it takes a fraction of the time that creating one takes.
 * The file's name is derived from its content's recipe, so a changed manifest makes a new one by itself. Safe to call
 * from several processes at once.
 */
export const prepareImage = async (input: { manifest?: unknown; folder: string }): Promise<Blob> => {
  const tables = createTables(workspaceModel(buildMetadata(input.manifest)));
  const file = join(input.folder, `workspace-${await fingerprint(tables)}.tar`);
  const existing = await readFile(file).catch(() => null);
  if (existing !== null) return new Blob([existing]);

  const database = await PGlite.create();
  await database.exec(tables);
  // Without it every page of the catalogue that was touched would be written again at the first checkpoint.
  await database.exec('VACUUM');
  const image = await database.dumpDataDir('none');
  await database.close();
  await mkdir(input.folder, { recursive: true });
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, Buffer.from(await image.arrayBuffer()));
  await rename(partial, file);
  await forgetOldImages(input.folder);
  return image;
};

const fingerprint = async (tables: string): Promise<string> =>
  createHash('sha256')
    .update(`${await pgliteManifest()}\n${tables}`)
    .digest('hex')
    .slice(0, 16);

// An image belongs to the release that wrote it.
const pgliteManifest = (): Promise<string> =>
  readFile(join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json'), 'utf8');
