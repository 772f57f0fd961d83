import { useState } from 'react';
import { useStage } from '../../app/stage.ts';
import type { StageRecord } from '../../data/record.ts';
import { useRecords } from '../../data/use-records.ts';
import type { GraphqlFilter } from '../../data/view-filter.ts';
import type { FieldMetadata, ObjectMetadata } from '../../metadata/page-data.ts';
import { Avatar } from '../display/avatar.tsx';
import { labelOfRecord } from '../label-of-record.ts';
import { Menu, MenuItem } from './menu.tsx';

type Properties = { field: FieldMetadata; value: unknown; onSave: (id: string | null) => void; onClose: () => void };

const matching = (object: ObjectMetadata, text: string): GraphqlFilter => {
  if (text === '') return {};
  const test = { ilike: `%${text}%` };
  const label = object.fields.find(({ name }) => name === object.labelIdentifierField);
  if (label?.type !== 'FULL_NAME') return { [object.labelIdentifierField]: test };
  return { or: [{ [label.name]: { firstName: test } }, { [label.name]: { lastName: test } }] };
};

const Targets = ({ object, field, value, onSave, onClose }: Properties & { object: ObjectMetadata }) => {
  const [text, setText] = useState('');
  const chosen = (value as StageRecord | null)?.id;
  const { data } = useRecords({
    object,
    fields: [object.labelIdentifierField],
    filter: matching(object, text),
    first: 20,
  });
  const choose = (id: string | null) => {
    if (id !== chosen) onSave(id);
    onClose();
  };
  return (
    <Menu
      label={field.label}
      onClose={onClose}
      header={
        <input
          className="menu__search"
          type="search"
          aria-label={`Search ${object.labelPlural}`}
          placeholder="Search"
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      }
    >
      <MenuItem onChoose={() => choose(null)}>No {field.label}</MenuItem>
      {data?.records.map((record) => {
        const label = labelOfRecord({ object, record });
        return (
          <MenuItem key={record.id} isChosen={record.id === chosen} onChoose={() => choose(record.id)}>
            <Avatar name={label} seed={record.id} />
            <span dir="auto">{label}</span>
          </MenuItem>
        );
      })}
    </Menu>
  );
};

/** Searches the records that a relation may point to. */
export const RelationEditor = (properties: Properties) => {
  const object = useStage().objectNamed(properties.field.relation?.targetObject ?? '');
  return object ? <Targets object={object} {...properties} /> : null;
};
