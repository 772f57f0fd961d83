import { useMemo } from 'react';
import { useStage } from '../app/stage.ts';
import { useRecords } from '../data/use-records.ts';
import { FieldValue } from '../fields/display/field-value.tsx';
import { RecordChip } from '../fields/display/record-chip.tsx';
import { EditableField } from '../fields/edit/editable-field.tsx';
import { Icon } from '../icons/icon.tsx';
import { iconOfField } from '../metadata/icons-of-types.ts';
import type { FieldMetadata, ObjectMetadata } from '../metadata/page-data.ts';
import { isShown } from '../metadata/select-fields.ts';
import type { WidgetProperties } from './widget.tsx';

/** What a related record shows of itself beside its name. */
const DETAILS = 6;

const SERVERS_OWN = new Set(['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'id']);

const detailFields = (target: ObjectMetadata, back: string): FieldMetadata[] =>
  target.fields
    .filter(
      (field) =>
        isShown(field) &&
        field.type !== 'RAW_JSON' &&
        field.name !== back &&
        field.name !== target.labelIdentifierField &&
        !SERVERS_OWN.has(field.name),
    )
    .slice(0, DETAILS);

const Related = ({
  record,
  field,
  target,
}: {
  record: { id: string };
  field: FieldMetadata;
  target: ObjectMetadata;
}) => {
  const back = field.relation?.targetField ?? '';
  const joinColumn = target.fields.find(({ name }) => name === back)?.relation?.joinColumn ?? `${back}Id`;
  const details = useMemo(() => detailFields(target, back), [target, back]);
  const hasTime = target.fields.find(({ name }) => name === 'occurredAt')?.name ?? 'createdAt';
  const { data, error } = useRecords({
    object: target,
    fields: [target.labelIdentifierField, ...details.map(({ name }) => name)],
    filter: { [joinColumn]: { eq: record.id } },
    orderBy: [{ [hasTime]: 'DescNullsLast' }],
  });
  if (error) return <p role="alert">{error.message}</p>;
  if (data?.records.length === 0) return <p className="widget__nothing">No {target.labelPlural} yet</p>;
  return (
    <ul className="related">
      {data?.records.map((one) => (
        <li key={one.id} className="related__record">
          <RecordChip object={target} record={one} />
          <div className="related__details">
            {details.map((detail) => (
              <span key={detail.name} className="related__detail" title={detail.label}>
                <FieldValue object={target} field={detail} record={one} />
              </span>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};

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
      {field?.relation?.kind === 'ONE_TO_MANY' && target && <Related record={record} field={field} target={target} />}
      {field && field.relation?.kind !== 'ONE_TO_MANY' && (
        <EditableField object={object} field={field} record={record} />
      )}
    </section>
  );
};
