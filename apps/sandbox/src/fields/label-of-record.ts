import type { StageRecord } from '../data/record.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';
import type { FullName } from './composite-values.ts';

/** What a record is called: its label field's text; “Untitled” while that is empty. */
export const labelOfRecord = ({ object, record }: { object: ObjectMetadata; record: StageRecord }): string => {
  const value = record[object.labelIdentifierField];
  if (typeof value === 'object' && value !== null && 'firstName' in value) {
    const { firstName, lastName } = value as FullName;
    return [firstName, lastName].filter(Boolean).join(' ') || 'Untitled';
  }
  return typeof value === 'string' && value.trim() !== '' ? value : 'Untitled';
};
