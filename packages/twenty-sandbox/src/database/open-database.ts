import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { WorkspaceModel } from '../metadata/workspace-model.ts';
import { createTables } from './create-tables.ts';
import { databaseOver, type Database } from './database.ts';
import { PGLITE_PARSERS } from './pglite-parsers.ts';
import { prepareImage } from './prepare-image.ts';

/** Opens the data folder, or a fresh database in memory; from the prepared image where there is one. */
export const openDatabase = async (input: {
  model: WorkspaceModel;
  manifest: unknown;
  data: string | null;
  imageFolder: string | null;
}): Promise<Database> => {
  const { model, data, imageFolder } = input;
  const holdsData = data !== null && existsSync(join(data, 'PG_VERSION'));
  const image =
    imageFolder === null || holdsData ? null : await prepareImage({ manifest: input.manifest, folder: imageFolder });
  const pglite = await PGlite.create({
    parsers: PGLITE_PARSERS,
    relaxedDurability: true,
    ...(data === null ? {} : { dataDir: data }),
    ...(image === null ? {} : { loadDataDir: image }),
  });
  const database = databaseOver(pglite);
  if (image === null) await database.script(createTables(model));
  return database;
};
