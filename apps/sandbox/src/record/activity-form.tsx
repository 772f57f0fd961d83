import { useState } from 'react';

type Properties = {
  label: string;
  placeholder: string;
  body?: string;
  onAdd: (texts: { title: string; body: string }) => void;
};

/** One line (and a text below it) to add a note, a task or a file by. */
export const ActivityForm = ({ label, placeholder, body, onAdd }: Properties) => {
  const [texts, setTexts] = useState({ title: '', body: '' });
  return (
    <form
      className="activity-form"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (texts.title.trim() === '' && texts.body.trim() === '') return;
        onAdd(texts);
        setTexts({ title: '', body: '' });
      }}
    >
      <input
        dir="auto"
        aria-label={placeholder}
        placeholder={placeholder}
        value={texts.title}
        onChange={(event) => setTexts({ ...texts, title: event.target.value })}
      />
      {body && (
        <textarea
          dir="auto"
          rows={2}
          aria-label={body}
          placeholder={body}
          value={texts.body}
          onChange={(event) => setTexts({ ...texts, body: event.target.value })}
        />
      )}
      <button type="submit" className="button">
        {label}
      </button>
    </form>
  );
};
