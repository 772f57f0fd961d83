import { useStage } from '../app/stage.ts';
import { useMutations } from '../data/use-mutations.ts';
import { relativeDate } from '../fields/relative-date.ts';
import { textOf } from '../fields/text-of.ts';
import { Icon } from '../icons/icon.tsx';
import { ActivityForm } from './activity-form.tsx';
import { activityTarget } from './activity-target.ts';
import { useActivities } from './use-activities.ts';
import type { WidgetProperties } from './widget.tsx';

/** The record's files by name. The sandbox keeps no contents: adding one makes the attachment's record only. */
export const FilesWidget = ({ object, record }: WidgetProperties) => {
  const { objectNamed } = useStage();
  const { create } = useMutations();
  const { data, error } = useActivities({ object, record, linkName: 'attachment', selection: 'name' });
  const attachment = objectNamed('attachment');
  return (
    <section className="widget" aria-label="Files">
      <ActivityForm
        label="Add file"
        placeholder="Name of the file (the sandbox keeps the name only)"
        onAdd={({ title }) => {
          if (attachment)
            void create({ object: attachment, data: { name: title, [activityTarget(object)]: record.id } });
        }}
      />
      {error && <p role="alert">{error.message}</p>}
      {data?.length === 0 && <p className="widget__nothing">No files yet</p>}
      <ul className="tasks">
        {data?.map((file) => (
          <li key={file.id}>
            <span className="task">
              <Icon name="IconFile" size={16} />
              <span dir="auto">{textOf(file.name)}</span>
            </span>
            <time>{relativeDate({ at: new Date(textOf(file.createdAt)), now: new Date() })}</time>
          </li>
        ))}
      </ul>
    </section>
  );
};
