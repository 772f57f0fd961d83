import type { FieldMetadata } from './page-data.ts';

const HIDDEN_TYPES = new Set<FieldMetadata['type']>(['TS_VECTOR', 'POSITION', 'FILES']);
const HIDDEN_NAMES = new Set(['id', 'deletedAt', 'noteTargets', 'taskTargets', 'attachments', 'timelineActivities']);

/** Whether a person is meant to see the field as a value: no search vectors, no positions, no lists of records. */
export const isShown = (field: FieldMetadata): boolean =>
  !HIDDEN_TYPES.has(field.type) && !HIDDEN_NAMES.has(field.name) && field.relation?.kind !== 'ONE_TO_MANY';

const READ_ONLY_NAMES = new Set(['createdAt', 'updatedAt', 'createdBy', 'updatedBy', 'id']);
const READ_ONLY_TYPES = new Set<FieldMetadata['type']>(['ACTOR', 'RAW_JSON', 'RICH_TEXT', 'ARRAY', 'UUID', 'FILES']);

export const isEditable = (field: FieldMetadata): boolean =>
  isShown(field) && !READ_ONLY_NAMES.has(field.name) && !READ_ONLY_TYPES.has(field.type);
