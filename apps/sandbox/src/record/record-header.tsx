import type { StageRecord } from '../data/record.ts';
import { Avatar } from '../fields/display/avatar.tsx';
import { EditableField } from '../fields/edit/editable-field.tsx';
import { labelOfRecord } from '../fields/label-of-record.ts';
import { relativeDate } from '../fields/relative-date.ts';
import type { ObjectMetadata } from '../metadata/page-data.ts';

/** The record's name, open for editing while it has none, and how long it is here. */
export const RecordHeader = ({ object, record }: { object: ObjectMetadata; record: StageRecord }) => {
  const label = labelOfRecord({ object, record });
  const field = object.fields.find(({ name }) => name === object.labelIdentifierField);
  const createdAt = record.createdAt;
  return (
    <header className="record-header">
      <Avatar name={label} seed={record.id} size={40} isRound={object.nameSingular !== 'company'} />
      <h1 className="record-header__name">
        {field ? <EditableField object={object} field={field} record={record} isOpen={label === 'Untitled'} /> : label}
      </h1>
      {typeof createdAt === 'string' && (
        <p className="record-header__since">Added {relativeDate({ at: new Date(createdAt), now: new Date() })}</p>
      )}
    </header>
  );
};
