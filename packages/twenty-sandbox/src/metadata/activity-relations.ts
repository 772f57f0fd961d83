import { capitalize } from './capitalize.ts';
import { fieldIdentifier } from './field-identifier.ts';
import type { FieldMetadata, ObjectMetadata, Relation } from './metadata.ts';

const ACTIVITY_OBJECTS = ['timelineActivity', 'attachment', 'noteTarget', 'taskTarget'] as const;

/**
 * Notes, tasks, files and the timeline hang on every custom object: the server adds a `target<Object>` on each side
 * table and the lists on the object. A manifest of an older command line may bring these fields itself; then they stay
 * as declared.
 */
export const addActivityRelations = (input: {
  objects: ObjectMetadata[];
  custom: ObjectMetadata;
  application: string;
}): void => {
  const { objects, custom, application } = input;
  const target = `target${capitalize(custom.nameSingular)}`;
  for (const name of ACTIVITY_OBJECTS) {
    const activity = objects.find((object) => object.nameSingular === name);
    if (activity === undefined) continue;
    const list = activity.namePlural;
    addOnce(custom, application, list, activity.labelPlural, {
      kind: 'ONE_TO_MANY',
      targetObject: activity.nameSingular,
      targetField: target,
      joinColumn: null,
      onDelete: 'NO_ACTION',
    });
    addOnce(activity, application, target, custom.labelSingular, {
      kind: 'MANY_TO_ONE',
      targetObject: custom.nameSingular,
      targetField: list,
      joinColumn: `${target}Id`,
      onDelete: 'SET_NULL',
    });
  }
};

const addOnce = (
  object: ObjectMetadata,
  application: string,
  name: string,
  label: string,
  relation: Relation,
): void => {
  if (object.fields.some((field) => field.name === name)) return;
  const identifier = fieldIdentifier({ application, object: object.universalIdentifier, name });
  const field: FieldMetadata = {
    id: identifier,
    universalIdentifier: identifier,
    name,
    label,
    description: null,
    icon: null,
    type: 'RELATION',
    isNullable: true,
    isUnique: false,
    isSystem: false,
    isCustom: false,
    defaultValue: null,
    options: null,
    settings: {
      relationType: relation.kind,
      ...(relation.joinColumn === null ? {} : { joinColumnName: relation.joinColumn }),
    },
    relation,
  };
  object.fields.push(field);
};
