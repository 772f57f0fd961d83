import type { Actor, Role } from '../engine.ts';
import type { ObjectModel } from '../metadata/workspace-model.ts';
import type { Selection } from './document/selection.ts';
import { permissionDenied } from './refusal.ts';

export type Operation = 'read' | 'write' | 'softDelete' | 'destroy';

const RIGHTS = {
  read: ['canReadObjectRecords', 'canReadAllObjectRecords'],
  write: ['canUpdateObjectRecords', 'canUpdateAllObjectRecords'],
  softDelete: ['canSoftDeleteObjectRecords', 'canSoftDeleteAllObjectRecords'],
  destroy: ['canDestroyObjectRecords', 'canDestroyAllObjectRecords'],
} as const;

/**
 * Refuses what the actor's role does not allow: the operation on the object, a selected field that it may not read, a
 * written one that it may not change. System objects (note targets, attachments, …) are open to everybody.
 */
export const requirePermission = (input: {
  actor: Actor;
  object: ObjectModel;
  operation: Operation;
  selection: Selection;
  written?: Iterable<string>;
}): void => {
  const { actor, object, operation } = input;
  const role = actor.role;
  if (role === null || (object.metadata.isSystem && object.name !== 'workspaceMember')) return;
  if (!mayDo(role, object, operation)) throw permissionDenied();
  const hidden = restrictedFields(role, object, 'canReadFieldValue');
  const locked = restrictedFields(role, object, 'canUpdateFieldValue');
  const reads = [...input.selection.keys()].some((name) => hidden.has(fieldName(object, name)));
  const writes = [...(input.written ?? [])].some((name) => locked.has(fieldName(object, name)));
  if (reads || writes) throw permissionDenied();
};

const mayDo = (role: Role, object: ObjectModel, operation: Operation): boolean => {
  const [ofObject, ofAll] = RIGHTS[operation];
  const permission = role.objectPermissions?.find(
    (candidate) => candidate.objectUniversalIdentifier === object.metadata.universalIdentifier,
  );
  return permission?.[ofObject] ?? role[ofAll] ?? false;
};

const restrictedFields = (
  role: Role,
  object: ObjectModel,
  right: 'canReadFieldValue' | 'canUpdateFieldValue',
): ReadonlySet<string> => {
  const restricted = (role.fieldPermissions ?? []).filter(
    (permission) =>
      permission.objectUniversalIdentifier === object.metadata.universalIdentifier && permission[right] === false,
  );
  const identifiers = new Set(restricted.map((permission) => permission.fieldUniversalIdentifier));
  const names = object.metadata.fields.filter((field) => identifiers.has(field.universalIdentifier));
  return new Set(names.map((field) => field.name));
};

const fieldName = (object: ObjectModel, name: string): string => object.joinColumns.get(name)?.name ?? name;
