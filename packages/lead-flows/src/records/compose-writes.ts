import { dictionaryOf } from '@leads/lead-domain';
import { defineOperation, gql, type Operation } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { RECORD_OBJECTS } from './record-objects.ts';
import { type RecordData, type RecordWrite } from './record-write.ts';

/** The ids that each root field wrote. */
export type WrittenIds = Record<string, string[]>;

/**
 * One mutation document of several independent writes. Twenty runs its root fields at once and in no order, and refuses
 * the same root field twice: nothing in it may refer to a record that it creates.
 */
export const composeWrites = <Data>({
  name,
  writes,
  read,
}: {
  name: string;
  writes: readonly RecordWrite[];
  /** Parses the answer of writes that ask for more than ids. */
  read: (data: unknown) => Data;
}): { operation: Operation<Data, RecordData>; variables: RecordData } => {
  const parts = writes.map(partOf);
  const rootFields = parts.map(({ rootField }) => rootField);
  const repeated = rootFields.find((field, index) => rootFields.indexOf(field) !== index);
  if (repeated)
    throw new Error(`"${repeated}" stands twice in one document, which Twenty refuses; merge the two writes`);
  const declarations = parts.flatMap(({ types }) => Object.entries(types).map(([key, type]) => `$${key}: ${type}`));
  const selections = parts.map(({ selection }) => selection);
  const definition = `mutation ${name}(${declarations.join(', ')}) { ${selections.join(' ')} }`;
  const answers = writes.flatMap((write) => (write.kind === 'upsert' && write.answer ? [write.answer] : []));
  return {
    operation: defineOperation<Data, RecordData>({
      document: gql(definition, ...answers),
      read,
      isRepeatable: true,
    }),
    variables: Object.assign({}, ...parts.map(({ variables }) => variables)) as RecordData,
  };
};

const writtenSchema = z.nullish(z.object({ id: z.string() }));
export const writtenIdsSchema = dictionaryOf(
  z.pipe(
    // One record, or a list of them.
    z.pipe(
      z.transform((written) => [written].flat()),
      z.array(writtenSchema),
    ),
    z.transform((written) => written.flatMap((record) => (record ? [record.id] : []))),
  ),
);

type Part = { rootField: string; selection: string; types: Record<string, string>; variables: RecordData };

const partOf = (write: RecordWrite): Part => {
  const { one, many } = RECORD_OBJECTS[write.object];
  const key = write.object;
  switch (write.kind) {
    case 'create': {
      const rootField = `create${one}`;
      return {
        rootField,
        selection: `${rootField}(data: $${key}Data) { id }`,
        types: { [`${key}Data`]: `${one}CreateInput!` },
        variables: { [`${key}Data`]: write.data },
      };
    }
    case 'upsert': {
      const rootField = `create${many}`;
      return {
        rootField,
        selection: `${rootField}(data: $${key}Records, upsert: true) { id ${write.answer ? `...${write.answer.name ?? ''}` : ''} }`,
        types: { [`${key}Records`]: `[${one}CreateInput!]!` },
        variables: { [`${key}Records`]: write.data },
      };
    }
    case 'update': {
      const rootField = `update${one}`;
      return {
        rootField,
        selection: `${rootField}(id: $${key}Id, data: $${key}Changes) { id }`,
        types: { [`${key}Id`]: 'UUID!', [`${key}Changes`]: `${one}UpdateInput!` },
        variables: { [`${key}Id`]: write.id, [`${key}Changes`]: write.data },
      };
    }
    case 'delete': {
      const rootField = `delete${one}`;
      return {
        rootField,
        selection: `${rootField}(id: $${key}Id) { id }`,
        types: { [`${key}Id`]: 'UUID!' },
        variables: { [`${key}Id`]: write.id },
      };
    }
    case 'updateWhere': {
      const rootField = `update${many}`;
      return {
        rootField,
        selection: `${rootField}(filter: $${key}Filter, data: $${key}Shared) { id }`,
        types: { [`${key}Filter`]: `${one}FilterInput!`, [`${key}Shared`]: `${one}UpdateInput!` },
        variables: { [`${key}Filter`]: write.filter, [`${key}Shared`]: write.data },
      };
    }
  }
};
