import { useMemo } from 'react';
import { useRecords } from '../data/use-records.ts';
import { FieldValue } from '../fields/display/field-value.tsx';
import { RecordChip } from '../fields/display/record-chip.tsx';
import type { FieldMetadata, ObjectMetadata } from '../metadata/page-data.ts';
import { isShown } from '../metadata/select-fields.ts';

/** What a related record shows of itself beside its name. */
const DETAILS = 6;

const SERVERS_OWN = new Set(['createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'id']);

const detailFields = (target: ObjectMetadata, back: string): FieldMetadata[] =>
  target.fields
    .filter(
      (field) =>
        isShown(field) &&
        field.type !== 'RAW_JSON' &&
        field.type !== 'BOOLEAN' &&
        field.name !== back &&
        field.name !== target.labelIdentifierField &&
        !SERVERS_OWN.has(field.name),
    )
    .slice(0, DETAILS);

/** The records on the other side of a relation, newest first. */
export const RelatedRecords = ({
  record,
  field,
  target,
  isCompact = false,
}: {
  record: { id: string };
  field: FieldMetadata;
  target: ObjectMetadata;
  /** By their names alone, as in the left column. */
  isCompact?: boolean;
}) => {
  const back = field.relation?.targetField ?? '';
  const joinColumn = target.fields.find(({ name }) => name === back)?.relation?.joinColumn ?? `${back}Id`;
  const details = useMemo(() => (isCompact ? [] : detailFields(target, back)), [target, back, isCompact]);
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
        <li key={one.id} className={isCompact ? undefined : 'related__record'}>
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
