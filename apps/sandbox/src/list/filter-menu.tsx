import { useState } from 'react';
import { Menu, MenuItem } from '../fields/edit/menu.tsx';
import { Tag } from '../fields/display/tag.tsx';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import type { FieldMetadata, PageViewFilter } from '../metadata/page-data.ts';

type Properties = {
  fields: readonly FieldMetadata[];
  onChoose: (filter: PageViewFilter) => void;
  onClose: () => void;
};

const TEXTS: readonly FieldMetadata['type'][] = ['TEXT', 'FULL_NAME', 'EMAILS', 'PHONES', 'LINKS', 'ADDRESS'];

const filterOn = (field: FieldMetadata, operand: string, value: unknown): PageViewFilter => ({
  field: field.name,
  operand,
  value,
  subField: null,
  groupId: null,
});

/** Choose a field, then what it must be: options by name, texts by a part, anything else by being empty or not. */
export const FilterMenu = ({ fields, onChoose, onClose }: Properties) => {
  const [field, setField] = useState<FieldMetadata | null>(null);
  if (!field) {
    return (
      <Menu label="Filter by" onClose={onClose}>
        {fields.map((one) => (
          <MenuItem key={one.name} onChoose={() => setField(one)}>
            <Icon name={iconOfField(one)} size={16} />
            {one.label}
          </MenuItem>
        ))}
      </Menu>
    );
  }
  const isText = TEXTS.includes(field.type);
  return (
    <Menu
      key={field.name}
      label={field.label}
      onClose={onClose}
      header={
        isText && (
          <input
            className="menu__search"
            aria-label={`${field.label} contains`}
            placeholder={`${field.label} contains`}
            dir="auto"
            onKeyDown={(event) => {
              const text = event.currentTarget.value.trim();
              if (event.key === 'Enter' && text) onChoose(filterOn(field, 'CONTAINS', text));
            }}
          />
        )
      }
    >
      {field.options?.map((option) => (
        <MenuItem key={option.value} onChoose={() => onChoose(filterOn(field, 'IS', [option.value]))}>
          <Tag color={option.color} text={option.label} />
        </MenuItem>
      ))}
      {field.type === 'BOOLEAN' &&
        ['true', 'false'].map((value) => (
          <MenuItem key={value} onChoose={() => onChoose(filterOn(field, 'IS', value))}>
            {value === 'true' ? 'True' : 'False'}
          </MenuItem>
        ))}
      {field.type !== 'BOOLEAN' && (
        <>
          <MenuItem onChoose={() => onChoose(filterOn(field, 'IS_EMPTY', ''))}>Is empty</MenuItem>
          <MenuItem onChoose={() => onChoose(filterOn(field, 'IS_NOT_EMPTY', ''))}>Is not empty</MenuItem>
        </>
      )}
    </Menu>
  );
};
