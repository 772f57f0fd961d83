import { recordAddress } from '../app/addresses.ts';
import { Link } from '../app/link.tsx';
import type { StageRecord } from '../data/record.ts';
import { Avatar } from '../fields/display/avatar.tsx';
import { EditableField } from '../fields/edit/editable-field.tsx';
import { labelOfRecord } from '../fields/label-of-record.ts';
import type { ObjectMetadata, PageView } from '../metadata/page-data.ts';
import { useOpenRecord } from './use-open-record.ts';
import type { Column } from './visible-fields.ts';

type Properties = {
  object: ObjectMetadata;
  columns: readonly Column[];
  record: StageRecord;
  openRecordIn: PageView['openRecordIn'];
  isSelected: boolean;
  onSelect: () => void;
};

export const TableRow = ({ object, columns, record, openRecordIn, isSelected, onSelect }: Properties) => {
  const openRecord = useOpenRecord({ object, openRecordIn });
  const label = labelOfRecord({ object, record });
  return (
    <tr aria-selected={isSelected} className={isSelected ? 'table__row--selected' : undefined}>
      <td className="table__check">
        <input type="checkbox" aria-label={`Select ${label}`} checked={isSelected} onChange={onSelect} />
      </td>
      {columns.map(({ field }) =>
        field.name === object.labelIdentifierField ? (
          <th key={field.name} scope="row" className="table__label">
            <Link
              className="chip"
              href={recordAddress(object.nameSingular, record.id)}
              onClick={(event) => openRecord({ event, recordId: record.id })}
            >
              <Avatar name={label} seed={record.id} isRound={object.nameSingular === 'person'} />
              <span className="chip__text" dir="auto">
                {label}
              </span>
            </Link>
          </th>
        ) : (
          <td key={field.name}>
            <EditableField object={object} field={field} record={record} />
          </td>
        ),
      )}
      <td aria-hidden />
    </tr>
  );
};
