import type { FieldMetadata } from '../../metadata/page-data.ts';
import { Icon } from '../../icons/icon.tsx';
import { Tag } from '../display/tag.tsx';
import { Menu, MenuItem } from './menu.tsx';

type Properties = { field: FieldMetadata; value: unknown; onSave: (value: unknown) => void; onClose: () => void };

const byPosition = (field: FieldMetadata) => [...(field.options ?? [])].sort((a, b) => a.position - b.position);

/** The options of a SELECT or MULTI_SELECT field, as tags. */
export const SelectEditor = ({ field, value, onSave, onClose }: Properties) => {
  const isMany = field.type === 'MULTI_SELECT';
  const chosen = new Set(Array.isArray(value) ? value : [value]);
  const choose = (option: string) => {
    if (!isMany) {
      if (!chosen.has(option)) onSave(option);
      onClose();
      return;
    }
    const next = chosen.has(option) ? [...chosen].filter((one) => one !== option) : [...chosen, option];
    onSave(next.filter(Boolean));
  };
  return (
    <Menu label={field.label} onClose={onClose}>
      {field.isNullable && !isMany && (
        <MenuItem
          onChoose={() => {
            onSave(null);
            onClose();
          }}
        >
          <Tag color="gray" text={`No ${field.label}`} />
        </MenuItem>
      )}
      {byPosition(field).map((option) => (
        <MenuItem key={option.value} isChosen={chosen.has(option.value)} onChoose={() => choose(option.value)}>
          <Tag color={option.color} text={option.label} />
          {chosen.has(option.value) && <Icon name="IconCheck" size={14} className="menu__check" />}
        </MenuItem>
      ))}
    </Menu>
  );
};
