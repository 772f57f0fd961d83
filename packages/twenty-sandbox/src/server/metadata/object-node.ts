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

export type ObjectNode = ReturnType<typeof objectNode>;

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

/** Everything on one page: a workspace has no more objects or fields than that. */
export const connection = <Node extends { id: string }>(nodes: readonly Node[]) => ({
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: nodes[0]?.id, endCursor: nodes.at(-1)?.id },
  edges: nodes.map((node) => ({ node, cursor: node.id })),
});
