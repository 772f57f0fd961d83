import { capitalize } from '../../metadata/capitalize.ts';
import type { FieldMetadata } from '../../metadata/metadata.ts';

/** `LeadStatusEnum`; null for fields without options. */
export const enumName = (objectName: string, field: FieldMetadata): string | null =>
  field.type === 'SELECT' || field.type === 'MULTI_SELECT' || field.type === 'RATING'
    ? `${capitalize(objectName)}${capitalize(field.name)}Enum`
    : null;
