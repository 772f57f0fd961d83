import { useState } from 'react';
import { useStage } from '../app/stage.ts';
import { EditableField } from '../fields/edit/editable-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import { RelatedRecords } from './related-records.tsx';
import { fieldGroups, type FieldGroup } from './field-groups.ts';
import type { WidgetProperties } from './widget.tsx';

const Group = ({ object, record, group }: Omit<WidgetProperties, 'widget'> & { group: FieldGroup }) => {
  const [isOpen, setOpen] = useState(true);
  return (
    <div className="field-group">
      <button
        type="button"
        className="field-group__title"
        aria-expanded={isOpen}
        onClick={() => setOpen((current) => !current)}
      >
        {group.name}
        <Icon name={isOpen ? 'IconChevronUp' : 'IconChevronDown'} size={14} />
      </button>
      {isOpen &&
        group.fields.map((field) => (
          <div key={field.name} className="field-row">
            <span className="field-row__label">
              <Icon name={iconOfField(field)} size={16} />
              <span title={field.description ?? field.label}>{field.label}</span>
            </span>
            <EditableField object={object} field={field} record={record} />
          </div>
        ))}
    </div>
  );
};

const ACTIVITIES = new Set(['noteTargets', 'taskTargets', 'attachments', 'timelineActivities']);

/**
 * The record's fields under the headings of the widget's view. Without a view, as on the pages that Twenty makes by
 * itself: all fields, and below them the records that point here.
 */
export const FieldsWidget = ({ object, record, widget }: WidgetProperties) => {
  const { page, objectNamed } = useStage();
  const view = page.views.find(({ id }) => id === widget.viewId);
  const relations = object.fields.filter(
    ({ relation, name }) => relation?.kind === 'ONE_TO_MANY' && !ACTIVITIES.has(name) && !view,
  );
  return (
    <>
      <section className="fields-widget" aria-label={widget.title}>
        <h2 className="fields-widget__title">{widget.title}</h2>
        {fieldGroups({ object, view }).map((group) => (
          <Group key={group.name} object={object} record={record} group={group} />
        ))}
      </section>
      {relations.map((field) => {
        const target = objectNamed(field.relation?.targetObject ?? '');
        return (
          target && (
            <section key={field.name} className="widget widget--field" aria-label={field.label}>
              <h2 className="widget__title">{field.label}</h2>
              <RelatedRecords record={record} field={field} target={target} isCompact />
            </section>
          )
        );
      })}
    </>
  );
};
