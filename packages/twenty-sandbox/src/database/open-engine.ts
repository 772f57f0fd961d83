import { v4 } from 'uuid';
import type { Engine, EngineOptions } from '../engine.ts';
import { executeDocument } from '../graphql/execute-document.ts';
import { documentReader } from '../graphql/document/read-document.ts';
import { rootOperations } from '../graphql/root-operations.ts';
import { schemaSdl } from '../graphql/schema/schema-sdl.ts';
import { seedRecords } from '../graphql/write/seed-records.ts';
import { seededOrder } from '../graphql/seeded-order.ts';
import { buildMetadata } from '../metadata/build-metadata.ts';
import { workspaceModel } from '../metadata/workspace-model.ts';
import { openDatabase } from './open-database.ts';

/** Opens a workspace's data engine: metadata from the manifest, tables from the metadata, the API from both. */
export const openEngine = async (options: EngineOptions = {}): Promise<Engine> => {
  const manifest = options.manifest ?? null;
  const metadata = buildMetadata(manifest);
  const model = workspaceModel(metadata);
  const database = await openDatabase({
    model,
    manifest,
    data: options.data ?? null,
    imageFolder: options.imageFolder ?? null,
  });
  const operations = rootOperations(model);
  const sdl = schemaSdl(model);
  const read = documentReader({ sdl, operations });
  const base = {
    model,
    database,
    now: options.now ?? (() => new Date()),
    newId: () => v4(),
    emit: options.onEvents ?? (() => undefined),
  };
  const shuffle = seededOrder(options.seed ?? 1);
  return {
    metadata,
    sdl: () => sdl,
    execute: (request) => executeDocument({ request, read, shuffle, context: { ...base, actor: request.actor } }),
    seed: (objectName, records) => seedRecords({ ...base, objectName, records }),
    close: () => database.close(),
  };
};
