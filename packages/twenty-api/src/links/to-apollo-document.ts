import { Kind, OperationTypeNode, type DocumentNode } from 'graphql';

import type { GraphqlDocument } from '../documents/graphql-document.ts';

/** What Apollo's links look at in a document: kind, name and root fields. The text goes out as it was written. */
export const toApolloDocument = ({ kind, name, rootFields }: GraphqlDocument): DocumentNode => ({
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: kind === 'mutation' ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY,
      ...(name !== null && { name: { kind: Kind.NAME, value: name } }),
      selectionSet: {
        kind: Kind.SELECTION_SET,
        selections: rootFields.map((value) => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value } })),
      },
    },
  ],
});
