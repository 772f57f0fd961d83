import { describe, expect, it } from '@jest/globals';
import { buildMetadata } from './build-metadata.ts';
import type { FieldMetadata, ObjectMetadata } from './metadata.ts';
import { WIDGET_MANIFEST, WIDGET_OBJECT } from './testing/widget-manifest.ts';

const metadata = buildMetadata(WIDGET_MANIFEST);

const object = (name: string): ObjectMetadata | undefined =>
  metadata.objects.find((candidate) => candidate.nameSingular === name);
const field = (objectName: string, name: string): FieldMetadata | undefined =>
  object(objectName)?.fields.find((candidate) => candidate.name === name);

describe('metadata of a workspace', () => {
  it('without an app holds the standard objects', () => {
    const names = buildMetadata(null).objects.map(({ nameSingular }) => nameSingular);
    expect(names).toEqual(
      expect.arrayContaining(['company', 'person', 'opportunity', 'note', 'task', 'attachment', 'workspaceMember']),
    );
    expect(names).not.toContain('widget');
  });

  it("gives the app's objects the fields that every object has", () => {
    const names = object('widget')?.fields.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(['id', 'createdAt', 'updatedAt', 'deletedAt', 'position', 'createdBy', 'updatedBy']),
    );
    expect(object('widget')?.labelIdentifierField).toBe('name');
  });

  it.each([
    ['noteTarget', 'noteTargets'],
    ['taskTarget', 'taskTargets'],
    ['attachment', 'attachments'],
    ['timelineActivity', 'timelineActivities'],
  ])('hangs %s on a custom object', (activity, list) => {
    expect(field(activity, 'targetWidget')?.relation).toMatchObject({
      targetObject: 'widget',
      targetField: list,
      joinColumn: 'targetWidgetId',
    });
    expect(field('widget', list)?.relation).toMatchObject({
      targetObject: activity,
      targetField: 'targetWidget',
      joinColumn: null,
    });
  });

  it('keeps an activity relation that an older command line wrote into the manifest', () => {
    const noteTarget = '20202020-fff0-4b44-be82-bda313884400';
    const declared = {
      universalIdentifier: 'eeeeeeee-0000-4000-8000-00000000aaaa',
      objectUniversalIdentifier: noteTarget,
      name: 'targetWidget',
      label: 'Widget',
      type: 'MORPH_RELATION',
      relationTargetObjectMetadataUniversalIdentifier: WIDGET_OBJECT,
      relationTargetFieldMetadataUniversalIdentifier: 'eeeeeeee-0000-4000-8000-00000000bbbb',
      universalSettings: { relationType: 'MANY_TO_ONE', joinColumnName: 'targetWidgetId', onDelete: 'CASCADE' },
    };
    const inverse = {
      ...declared,
      universalIdentifier: 'eeeeeeee-0000-4000-8000-00000000bbbb',
      objectUniversalIdentifier: WIDGET_OBJECT,
      name: 'noteTargets',
      relationTargetObjectMetadataUniversalIdentifier: noteTarget,
      relationTargetFieldMetadataUniversalIdentifier: declared.universalIdentifier,
      universalSettings: { relationType: 'ONE_TO_MANY' },
    };
    const built = buildMetadata({ ...WIDGET_MANIFEST, fields: [...WIDGET_MANIFEST.fields, declared, inverse] });
    const fields = built.objects.find(({ nameSingular }) => nameSingular === 'noteTarget')?.fields ?? [];
    const targets = fields.filter(({ name }) => name === 'targetWidget');
    expect(targets).toHaveLength(1);
    expect(targets[0]?.relation?.onDelete).toBe('CASCADE');
  });

  it('names both sides of a relation', () => {
    expect(field('widget', 'owner')?.relation).toEqual({
      kind: 'MANY_TO_ONE',
      targetObject: 'person',
      targetField: 'widgets',
      joinColumn: 'ownerId',
      onDelete: 'SET_NULL',
    });
    expect(field('person', 'widgets')?.relation?.kind).toBe('ONE_TO_MANY');
  });

  it('derives the identifiers of server-made fields as every server does', () => {
    expect(field('company', 'id')?.universalIdentifier).toBe('ca0547a7-a55a-51f7-b5d7-f3a03e266c39');
  });

  it('refuses a relation that points nowhere, by its name', () => {
    const [owner, widgets] = WIDGET_MANIFEST.fields;
    const lost = { ...owner, relationTargetFieldMetadataUniversalIdentifier: 'nowhere' };
    expect(() => buildMetadata({ ...WIDGET_MANIFEST, fields: [lost, widgets] })).toThrow('Relation owner');
  });

  it('refuses a field type that it cannot hold, by its name', () => {
    const strange = { ...WIDGET_MANIFEST.fields[0], name: 'strange', type: 'HOLOGRAM' };
    expect(() => buildMetadata({ ...WIDGET_MANIFEST, fields: [...WIDGET_MANIFEST.fields, strange] })).toThrow(
      'HOLOGRAM',
    );
  });

  it.each([
    ['a name that Twenty keeps for itself', { name: 'events' }, 'keeps this name'],
    [
      'an option whose label holds a comma',
      { name: 'flag', type: 'SELECT', options: [{ value: 'A', label: 'Yes, but' }] },
      '"Yes, but"',
    ],
  ])('refuses %s, as a server does', (_, changes, message) => {
    const refused = { ...WIDGET_MANIFEST.fields[0], ...changes };
    expect(() => buildMetadata({ ...WIDGET_MANIFEST, fields: [...WIDGET_MANIFEST.fields, refused] })).toThrow(message);
  });
});
