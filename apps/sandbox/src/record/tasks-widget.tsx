import { useStage } from '../app/stage.ts';
import { useMutations } from '../data/use-mutations.ts';
import { relativeDate } from '../fields/relative-date.ts';
import { ActivityForm } from './activity-form.tsx';
import { useActivities } from './use-activities.ts';
import { useNewActivity } from './use-new-activity.ts';
import type { WidgetProperties } from './widget.tsx';

type Task = { id: string; title: string | null; status: string | null; dueAt: string | null };

export const TasksWidget = ({ object, record }: WidgetProperties) => {
  const { user, objectNamed } = useStage();
  const { update } = useMutations();
  const { data, error } = useActivities({
    object,
    record,
    linkName: 'taskTarget',
    selection: 'task { id title status dueAt }',
  });
  const addTask = useNewActivity({ object, record, kind: 'task' });
  const tasks = (data ?? []).flatMap((link) => (link.task ? [link.task as Task] : []));
  const taskObject = objectNamed('task');

  const turn = (task: Task) => {
    if (taskObject)
      void update({ object: taskObject, id: task.id, data: { status: task.status === 'DONE' ? 'TODO' : 'DONE' } });
  };
  return (
    <section className="widget" aria-label="Tasks">
      <ActivityForm
        label="Add task"
        placeholder="What is to be done"
        onAdd={({ title }) => void addTask({ title, assigneeId: user.workspaceMemberId })}
      />
      {error && <p role="alert">{error.message}</p>}
      {data && tasks.length === 0 && <p className="widget__nothing">No tasks yet</p>}
      <ul className="tasks">
        {tasks.map((task) => (
          <li key={task.id}>
            <label className={`task${task.status === 'DONE' ? ' task--done' : ''}`}>
              <input type="checkbox" checked={task.status === 'DONE'} onChange={() => turn(task)} />
              <span dir="auto">{task.title ?? 'Untitled'}</span>
            </label>
            {task.dueAt && (
              <time dateTime={task.dueAt}>{relativeDate({ at: new Date(task.dueAt), now: new Date() })}</time>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
