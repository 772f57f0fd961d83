import { connection } from './connection.ts';
import type { FieldMetadata, ObjectMetadata } from '../../metadata/metadata.ts';

/** An object as the metadata API shows it; relations are resolved when asked for. */
export const objectNode = ({ object, all }: { object: ObjectMetadata; all: readonly ObjectMetadata[] }) => {
  const fields = object.fields.map((field) => fieldNode({ field, object, all }));
  const label = object.fields.find((field) => field.name === object.labelIdentifierField);
  return {
    ...object,
    isActive: true,
    labelIdentifierFieldMetadataId: label?.id ?? null,
    fields: () => connection(fields),
    fieldsList: fields,
  };
};

const fieldNode = ({
  field,
  object,
  all,
}: {
  field: FieldMetadata;
  object: ObjectMetadata;
  all: readonly ObjectMetadata[];
}) => ({
  ...field,
  isActive: true,
  objectMetadataId: object.id,
  relation: () => {
    const target = all.find((candidate) => candidate.nameSingular === field.relation?.targetObject);
    if (field.relation === null || target === undefined) return null;
    return {
      type: field.relation.kind,
      sourceObjectMetadata: () => objectNode({ object, all }),
      targetObjectMetadata: () => objectNode({ object: target, all }),
    };
  },
});
