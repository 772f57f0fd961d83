import { useStage } from '../app/stage.ts';
import { EditableField } from '../fields/edit/editable-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import { RelatedRecords } from './related-records.tsx';
import type { WidgetProperties } from './widget.tsx';

/** One field as a widget: the records on the other side of a relation, or a value. */
export const FieldWidget = ({ object, record, widget }: WidgetProperties) => {
  const { objectNamed } = useStage();
  const named = widget.configuration.fieldMetadataId ?? widget.configuration.fieldMetadataUniversalIdentifier;
  const field = object.fields.find(
    ({ id, universalIdentifier, name }) => named === universalIdentifier || named === id || named === name,
  );
  const target = objectNamed(field?.relation?.targetObject ?? '');
  return (
    <section className="widget widget--field" aria-label={widget.title}>
      <h2 className="widget__title">
        {field && <Icon name={iconOfField(field)} size={14} />}
        {widget.title}
      </h2>
      {field?.relation?.kind === 'ONE_TO_MANY' && target && (
        <RelatedRecords record={record} field={field} target={target} />
      )}
      {field && field.relation?.kind !== 'ONE_TO_MANY' && (
        <EditableField object={object} field={field} record={record} />
      )}
    </section>
  );
};
