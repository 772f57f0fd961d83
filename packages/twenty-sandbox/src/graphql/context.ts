import type { Database } from '../database/database.ts';
import type { Actor, RecordEvent } from '../engine.ts';
import type { WorkspaceModel } from '../metadata/workspace-model.ts';

/** What carries out one request. */
export type EngineContext = {
  model: WorkspaceModel;
  database: Database;
  now: () => Date;
  newId: () => string;
  emit: (events: RecordEvent[]) => void;
  actor: Actor;
};
