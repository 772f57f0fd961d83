import { useState, type KeyboardEvent } from 'react';
import type { StageRecord } from '../../data/record.ts';
import { useMutations } from '../../data/use-mutations.ts';
import type { FieldMetadata, ObjectMetadata } from '../../metadata/page-data.ts';
import { isEditable } from '../../metadata/select-fields.ts';
import { FieldValue } from '../display/field-value.tsx';
import { isEmptyValue } from '../is-empty-value.ts';
import { editorPartsOf } from './editor-parts.ts';
import { RelationEditor } from './relation-editor.tsx';
import { SelectEditor } from './select-editor.tsx';
import { TypedEditor } from './typed-editor.tsx';
import './edit.css';

type Properties = { object: ObjectMetadata; field: FieldMetadata; record: StageRecord; isOpen?: boolean };

/** A field that turns into its editor when chosen and saves itself alone, as Twenty's do. */
export const EditableField = ({ object, field, record, isOpen = false }: Properties) => {
  const { update } = useMutations();
  const [isEditing, setEditing] = useState(isOpen);
  const [written, setWritten] = useState<{ from: StageRecord; value: unknown } | null>(null);
  // What was just written shows until the record has been read again.
  const shown = written?.from === record ? { ...record, [field.name]: written.value } : record;
  const value = shown[field.name];
  const close = () => setEditing(false);

  const save = (next: unknown) => {
    const name = field.relation?.joinColumn ?? field.name;
    if (!field.relation) setWritten({ from: record, value: next });
    void update({ object, id: record.id, data: { [name]: next } }).then((saved) => saved ?? setWritten(null));
  };

  if (!isEditable(field)) {
    return (
      <div className="field-cell">
        <FieldValue object={object} field={field} record={shown} />
      </div>
    );
  }
  const open = () => {
    if (field.type === 'BOOLEAN') save(value !== true);
    else setEditing(true);
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    open();
  };
  return (
    <div className="field-edit">
      <div role="button" tabIndex={0} className="field-cell field-cell--editable" onClick={open} onKeyDown={press}>
        <span className="visually-hidden">Edit {field.label}: </span>
        <FieldValue object={object} field={field} record={shown} />
        {isEmptyValue(value) && <span className="field-cell__empty">{field.label}</span>}
      </div>
      {isEditing && editorPartsOf(field.type) && (
        <TypedEditor field={field} value={value} onSave={save} onClose={close} />
      )}
      {isEditing && (field.type === 'SELECT' || field.type === 'MULTI_SELECT' || field.type === 'RATING') && (
        <SelectEditor field={field} value={value} onSave={save} onClose={close} />
      )}
      {isEditing && field.relation && <RelationEditor field={field} value={value} onSave={save} onClose={close} />}
    </div>
  );
};
