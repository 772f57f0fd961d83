import { labelOfRecord } from '../fields/label-of-record.ts';
import { relativeDate } from '../fields/relative-date.ts';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import { readTimelineEvent } from './timeline-event.ts';
import { useActivities } from './use-activities.ts';
import type { WidgetProperties } from './widget.tsx';

/** What happened to the record: created, changed (which field, to what), linked. */
export const TimelineWidget = ({ object, record }: WidgetProperties) => {
  const { data, error } = useActivities({
    object,
    record,
    linkName: 'timelineActivity',
    selection: 'name happensAt properties workspaceMember { id name { firstName lastName } } createdBy { name }',
  });
  const label = labelOfRecord({ object, record });
  return (
    <section className="widget" aria-label="Timeline">
      {error && <p role="alert">{error.message}</p>}
      {data?.length === 0 && <p className="widget__nothing">Nothing happened yet</p>}
      <ol className="timeline">
        {data?.map((entry) => {
          const event = readTimelineEvent({ entry, object, label });
          return (
            <li key={entry.id} className="timeline__event">
              <span className="timeline__icon">
                <Icon name={event.icon} size={14} />
              </span>
              <div className="timeline__what">
                <span dir="auto">{event.text}</span>
                {event.changes.map(({ field, to }) => (
                  <span key={field.name} className="timeline__change">
                    <Icon name={iconOfField(field)} size={14} /> {field.label} <Icon name="IconArrowRight" size={12} />
                    <span dir="auto">{to}</span>
                  </span>
                ))}
              </div>
              <time dateTime={event.at}>{relativeDate({ at: new Date(event.at), now: new Date() })}</time>
            </li>
          );
        })}
      </ol>
    </section>
  );
};
