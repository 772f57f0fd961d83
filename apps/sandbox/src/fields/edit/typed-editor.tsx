import { useRef, useState, type KeyboardEvent } from 'react';
import type { FieldMetadata } from '../../metadata/page-data.ts';
import { editorPartsOf } from './editor-parts.ts';
import { readEditorTexts, writeEditorTexts } from './editor-value.ts';
import './edit.css';

type Properties = { field: FieldMetadata; value: unknown; onSave: (value: unknown) => void; onClose: () => void };

/** One input, or one for each part of the value. Enter and leaving save, Escape does not. */
export const TypedEditor = ({ field, value, onSave, onClose }: Properties) => {
  const parts = editorPartsOf(field.type) ?? [];
  const [before] = useState(() => readEditorTexts({ type: field.type, value }));
  const [texts, setTexts] = useState(before);
  const isDone = useRef(false);

  const finish = (isSaved: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    if (isSaved && JSON.stringify(texts) !== JSON.stringify(before))
      onSave(writeEditorTexts({ type: field.type, texts }));
    onClose();
  };
  const press = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape') finish(false);
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish(true);
  };

  return (
    <div
      className="editor"
      role="group"
      aria-label={field.label}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) finish(true);
      }}
    >
      {parts.map((part, index) => (
        <input
          key={part.name}
          autoFocus={index === 0}
          type={part.input}
          step="any"
          dir="auto"
          className="editor__input"
          aria-label={part.label || field.label}
          placeholder={part.label}
          value={texts[part.name] ?? ''}
          onChange={(event) => setTexts({ ...texts, [part.name]: event.target.value })}
          onKeyDown={press}
        />
      ))}
    </div>
  );
};
