import type { Actor } from '../../engine.ts';
import type { ColumnValues } from './write-data.ts';

const SOURCES: Record<Actor['kind'], string> = {
  user: 'MANUAL',
  apiKey: 'API',
  application: 'APPLICATION',
  workflow: 'WORKFLOW',
  system: 'SYSTEM',
};

/** `createdBy` and `updatedBy` of a new record. A client may name a source of its own, not another author. */
export const createdByColumns = (actor: Actor, given: ColumnValues): ColumnValues => ({
  ...stamp('createdBy', actor),
  ...(given.createdBySource == null ? {} : { createdBySource: given.createdBySource }),
  ...updatedByColumns(actor),
});

/** Whoever writes is the last author, whatever the client says. */
export const updatedByColumns = (actor: Actor): ColumnValues => stamp('updatedBy', actor);

const stamp = (field: 'createdBy' | 'updatedBy', actor: Actor): ColumnValues => ({
  [`${field}Source`]: SOURCES[actor.kind],
  [`${field}Name`]: actor.name,
  [`${field}WorkspaceMemberId`]: actor.workspaceMemberId ?? null,
  [`${field}Context`]: {},
});
