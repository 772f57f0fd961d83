import type { RichText } from '../fields/composite-values.ts';
import { relativeDate } from '../fields/relative-date.ts';
import { ActivityForm } from './activity-form.tsx';
import { useActivities } from './use-activities.ts';
import { useNewActivity } from './use-new-activity.ts';
import type { WidgetProperties } from './widget.tsx';

type Note = { id: string; title: string | null; createdAt: string; bodyV2: RichText | null };

export const NotesWidget = ({ object, record }: WidgetProperties) => {
  const { data, error } = useActivities({
    object,
    record,
    linkName: 'noteTarget',
    selection: 'note { id title createdAt bodyV2 { markdown } }',
  });
  const addNote = useNewActivity({ object, record, kind: 'note' });
  const notes = (data ?? []).flatMap((link) => (link.note ? [link.note as Note] : []));
  return (
    <section className="widget" aria-label="Notes">
      <ActivityForm
        label="Add note"
        placeholder="Title"
        body="Write a note"
        onAdd={({ title, body }) => void addNote({ title, bodyV2: { markdown: body } })}
      />
      {error && <p role="alert">{error.message}</p>}
      {data && notes.length === 0 && <p className="widget__nothing">No notes yet</p>}
      <ul className="notes">
        {notes.map((note) => (
          <li key={note.id} className="note">
            <strong dir="auto">{note.title ?? 'Untitled'}</strong>
            <p dir="auto">{note.bodyV2?.markdown}</p>
            <time dateTime={note.createdAt}>{relativeDate({ at: new Date(note.createdAt), now: new Date() })}</time>
          </li>
        ))}
      </ul>
    </section>
  );
};
