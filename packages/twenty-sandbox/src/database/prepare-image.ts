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
 * The file's name is derived from its content's recipe, so a changed manifest makes a new one by itself, from an empty
 * database that is kept too. Safe to call from several processes at once.
 */
export const prepareImage = async (input: { manifest?: unknown; folder: string }): Promise<Blob> => {
  const { folder } = input;
  const tables = createTables(workspaceModel(buildMetadata(input.manifest)));
  const release = await pgliteManifest();
  return kept(join(folder, `workspace-${fingerprint(`${release}\n${tables}`)}.tar`), async () => {
    await mkdir(folder, { recursive: true });
    await forgetOldImages(folder);
    const empty = await kept(join(folder, `empty-${fingerprint(release)}.tar`), () => imageOf({ tables: '' }));
    return imageOf({ tables, from: empty });
  });
};

const kept = async (file: string, make: () => Promise<Blob>): Promise<Blob> => {
  const existing = await readFile(file).catch(() => null);
  if (existing !== null) return new Blob([existing]);
  const image = await make();
  const partial = `${file}.${process.pid}.partial`;
  await writeFile(partial, Buffer.from(await image.arrayBuffer()));
  await rename(partial, file);
  return image;
};

const imageOf = async (input: { tables: string; from?: Blob }): Promise<Blob> => {
  const database = await PGlite.create(input.from === undefined ? {} : { loadDataDir: input.from });
  await database.exec(input.tables);
  const image = await database.dumpDataDir('none');
  await database.close();
  return image;
};

const fingerprint = (recipe: string): string => createHash('sha256').update(recipe).digest('hex').slice(0, 16);

// An image belongs to the release that wrote it.
const pgliteManifest = (): Promise<string> =>
  readFile(join(dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')), '../package.json'), 'utf8');
