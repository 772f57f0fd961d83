import { describe, expect, it } from '@jest/globals';
import type { Actor, Role } from '../engine.ts';
import { buildMetadata } from '../metadata/build-metadata.ts';
import { WIDGET_MANIFEST, WIDGET_OBJECT, WIDGET_SECRET_FIELD } from '../metadata/testing/widget-manifest.ts';
import { workspaceModel } from '../metadata/workspace-model.ts';
import { requirePermission, type Operation } from './permissions.ts';

const model = workspaceModel(buildMetadata(WIDGET_MANIFEST));

const attempt = (input: {
  role: Role | null;
  object: string;
  operation: Operation;
  selected?: string[];
  written?: string[];
}) => {
  const object = model.get(input.object);
  if (object === undefined) throw new Error(`no object ${input.object}`);
  const actor: Actor = { kind: 'user', name: 'Rita', role: input.role };
  const selection = new Map((input.selected ?? ['id']).map((name) => [name, new Map()]));
  return () =>
    requirePermission({ actor, object, operation: input.operation, selection, written: input.written ?? [] });
};

const READER: Role = { label: 'Reader', canReadAllObjectRecords: true };
const WIDGETS_ONLY: Role = {
  label: 'Widgets',
  objectPermissions: [
    { objectUniversalIdentifier: WIDGET_OBJECT, canReadObjectRecords: true, canUpdateObjectRecords: true },
  ],
  fieldPermissions: [
    {
      objectUniversalIdentifier: WIDGET_OBJECT,
      fieldUniversalIdentifier: WIDGET_SECRET_FIELD,
      canReadFieldValue: false,
      canUpdateFieldValue: false,
    },
  ],
};
const ALL_BUT_WIDGETS: Role = {
  label: 'Others',
  canReadAllObjectRecords: true,
  objectPermissions: [{ objectUniversalIdentifier: WIDGET_OBJECT, canReadObjectRecords: false }],
};

describe('permissions', () => {
  it.each([
    ['no role may do everything', { role: null, object: 'widget', operation: 'destroy' }],
    ['a right on all objects', { role: READER, object: 'company', operation: 'read' }],
    ['a right on one object', { role: WIDGETS_ONLY, object: 'widget', operation: 'write' }],
    ['system objects are open', { role: WIDGETS_ONLY, object: 'noteTarget', operation: 'destroy' }],
  ] as const)('allows: %s', (_, input) => {
    expect(attempt(input)).not.toThrow();
  });

  it.each([
    ['writing with a right to read', { role: READER, object: 'company', operation: 'write' }],
    ['deleting with a right to write', { role: WIDGETS_ONLY, object: 'widget', operation: 'softDelete' }],
    ['destroying with a right to write', { role: WIDGETS_ONLY, object: 'widget', operation: 'destroy' }],
    ['an object that the role does not name', { role: WIDGETS_ONLY, object: 'company', operation: 'read' }],
    ['an object that the role excludes', { role: ALL_BUT_WIDGETS, object: 'widget', operation: 'read' }],
    [
      'members, although they are a system object',
      { role: WIDGETS_ONLY, object: 'workspaceMember', operation: 'read' },
    ],
    [
      'a hidden field that is selected',
      { role: WIDGETS_ONLY, object: 'widget', operation: 'read', selected: ['secret'] },
    ],
    [
      'a locked field that is written',
      { role: WIDGETS_ONLY, object: 'widget', operation: 'write', written: ['secret'] },
    ],
  ] as const)('refuses: %s', (_, input) => {
    const { selected, written, ...rest } = { selected: undefined, written: undefined, ...input };
    expect(
      attempt({
        ...rest,
        ...(selected ? { selected: [...selected] } : {}),
        ...(written ? { written: [...written] } : {}),
      }),
    ).toThrow('Entity performing the request does not have permission');
  });
});
