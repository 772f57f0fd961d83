import { useState } from 'react';
import { recordAddress } from '../app/addresses.ts';
import { Link } from '../app/link.tsx';
import { Avatar } from '../fields/display/avatar.tsx';
import { FieldValue } from '../fields/display/field-value.tsx';
import { Tag } from '../fields/display/tag.tsx';
import { isEmptyValue } from '../fields/is-empty-value.ts';
import { labelOfRecord } from '../fields/label-of-record.ts';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import type { FieldMetadata, ObjectMetadata, PageView } from '../metadata/page-data.ts';
import type { BoardGroup } from './board-columns.ts';
import { useOpenRecord } from './use-open-record.ts';

type Properties = {
  object: ObjectMetadata;
  openRecordIn: PageView['openRecordIn'];
  fields: readonly FieldMetadata[];
  column: BoardGroup;
  onDrop: (recordId: string) => void;
  onNew: () => void;
};

export const BoardColumn = ({ object, openRecordIn, fields, column, onDrop, onNew }: Properties) => {
  const openRecord = useOpenRecord({ object, openRecordIn });
  const [isOver, setOver] = useState(false);
  return (
    <section
      className={`board__column${isOver ? ' board__column--over' : ''}`}
      aria-label={column.label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onDrop(event.dataTransfer.getData('text/plain'));
      }}
    >
      <header className="board__head">
        <Tag color={column.color} text={column.label} />
        <span className="board__count">{column.records.length}</span>
        <button type="button" className="icon-button board__add" aria-label={`New in ${column.label}`} onClick={onNew}>
          <Icon name="IconPlus" size={14} />
        </button>
      </header>
      {column.records.map((record) => {
        const label = labelOfRecord({ object, record });
        return (
          <article
            key={record.id}
            className="card"
            draggable
            onDragStart={(event) => event.dataTransfer.setData('text/plain', record.id)}
          >
            <Link
              className="card__label"
              href={recordAddress(object.nameSingular, record.id)}
              onClick={(event) => openRecord({ event, recordId: record.id })}
            >
              <Avatar name={label} seed={record.id} isRound />
              <span className="chip__text" dir="auto">
                {label}
              </span>
            </Link>
            {fields
              .filter((field) => field.name !== object.labelIdentifierField && !isEmptyValue(record[field.name]))
              .map((field) => (
                <div key={field.name} className="card__field" title={field.label}>
                  <Icon name={iconOfField(field)} size={16} />
                  <FieldValue object={object} field={field} record={record} />
                </div>
              ))}
          </article>
        );
      })}
    </section>
  );
};
