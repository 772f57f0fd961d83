import { fieldIdentifier } from './field-identifier.ts';
import type { FieldMetadata, FieldType } from './metadata.ts';

type SystemField = readonly [name: string, type: FieldType, label: string, icon: string, defaultValue: unknown];

const RELATIVE = { displayFormat: 'RELATIVE' };

const systemFieldTable = (defaultActor: string): readonly SystemField[] => [
  ['id', 'UUID', 'Id', 'Icon123', 'uuid'],
  ['createdAt', 'DATE_TIME', 'Creation date', 'IconCalendar', 'now'],
  ['updatedAt', 'DATE_TIME', 'Last update', 'IconCalendarClock', 'now'],
  ['deletedAt', 'DATE_TIME', 'Deleted at', 'IconCalendarMinus', null],
  ['position', 'POSITION', 'Position', 'IconHierarchy2', 0],
  ['createdBy', 'ACTOR', 'Created by', 'IconCreativeCommonsSa', { source: "'MANUAL'", name: `'${defaultActor}'` }],
  ['updatedBy', 'ACTOR', 'Updated by', 'IconUserCircle', { source: "'MANUAL'", name: `'${defaultActor}'` }],
  ['searchVector', 'TS_VECTOR', 'Search vector', 'IconUser', null],
];

/** The fields that every object has. A standard object's default actor is called System, a custom one's nothing. */
export const systemFields = (input: { application: string; object: string; defaultActor: string }): FieldMetadata[] =>
  systemFieldTable(input.defaultActor).map(([name, type, label, icon, defaultValue]) => {
    const identifier = fieldIdentifier({ application: input.application, object: input.object, name });
    return {
      id: identifier,
      universalIdentifier: identifier,
      name,
      label,
      description: null,
      icon,
      type,
      isNullable: name === 'deletedAt' || name === 'searchVector',
      isUnique: false,
      isSystem: true,
      isCustom: false,
      defaultValue,
      options: null,
      settings: type === 'DATE_TIME' ? RELATIVE : null,
      relation: null,
    };
  });
