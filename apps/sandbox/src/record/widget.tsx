import type { ComponentType } from 'react';
import type { StageRecord } from '../data/record.ts';
import { FrontComponentView } from '../front-component-host/front-component-view.tsx';
import type { ObjectMetadata, PageWidget } from '../metadata/page-data.ts';
import { FieldWidget } from './field-widget.tsx';
import { FieldsWidget } from './fields-widget.tsx';
import { FilesWidget } from './files-widget.tsx';
import { NotesWidget } from './notes-widget.tsx';
import { TasksWidget } from './tasks-widget.tsx';
import { TimelineWidget } from './timeline-widget.tsx';

export type WidgetProperties = { object: ObjectMetadata; record: StageRecord; widget: PageWidget };

const FrontComponentWidget = ({ record, widget }: WidgetProperties) => (
  <section className="widget" aria-label={widget.title}>
    <h2 className="widget__title">{widget.title}</h2>
    <div className="widget__card">
      {widget.frontComponentId && (
        <FrontComponentView frontComponentId={widget.frontComponentId} recordIds={[record.id]} />
      )}
    </div>
  </section>
);

const WIDGETS: Readonly<Record<string, ComponentType<WidgetProperties>>> = {
  FIELDS: FieldsWidget,
  FIELD: FieldWidget,
  FRONT_COMPONENT: FrontComponentWidget,
  TIMELINE: TimelineWidget,
  TASKS: TasksWidget,
  NOTES: NotesWidget,
  FILES: FilesWidget,
};

/** One widget of a page layout, by its type; a type that the sandbox does not play says so. */
export const Widget = (properties: WidgetProperties) => {
  const Drawn = WIDGETS[properties.widget.type];
  if (Drawn) return <Drawn {...properties} />;
  return (
    <div className="empty">
      {properties.widget.title}: the sandbox does not show {properties.widget.type.toLowerCase().replaceAll('_', ' ')}.
    </div>
  );
};
