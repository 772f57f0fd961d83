import { capitalize } from '../metadata/capitalize.ts';
import type { ObjectModel, WorkspaceModel } from '../metadata/workspace-model.ts';

export const OPERATION_KINDS = [
  'findMany',
  'findOne',
  'groupBy',
  'findDuplicates',
  'createMany',
  'createOne',
  'updateMany',
  'updateOne',
  'deleteMany',
  'deleteOne',
  'destroyMany',
  'destroyOne',
  'restoreMany',
  'restoreOne',
  'mergeMany',
] as const;

export type OperationKind = (typeof OPERATION_KINDS)[number];

export type RootOperation = { kind: OperationKind; type: 'query' | 'mutation'; object: ObjectModel };

/** Every root field of the workspace API by its name. */
export const rootOperations = (model: WorkspaceModel): ReadonlyMap<string, RootOperation> =>
  new Map([...model.values()].flatMap(operationsOf));

const operationsOf = (object: ObjectModel): [string, RootOperation][] => {
  const { nameSingular, namePlural } = object.metadata;
  const one = capitalize(nameSingular);
  const many = capitalize(namePlural);
  const query = (name: string, kind: OperationKind): [string, RootOperation] => [name, { kind, type: 'query', object }];
  const mutation = (name: string, kind: OperationKind): [string, RootOperation] => [
    name,
    { kind, type: 'mutation', object },
  ];
  return [
    query(namePlural, 'findMany'),
    query(nameSingular, 'findOne'),
    query(`${namePlural}GroupBy`, 'groupBy'),
    query(`${nameSingular}Duplicates`, 'findDuplicates'),
    mutation(`create${many}`, 'createMany'),
    mutation(`create${one}`, 'createOne'),
    mutation(`update${many}`, 'updateMany'),
    mutation(`update${one}`, 'updateOne'),
    mutation(`delete${many}`, 'deleteMany'),
    mutation(`delete${one}`, 'deleteOne'),
    mutation(`destroy${many}`, 'destroyMany'),
    mutation(`destroy${one}`, 'destroyOne'),
    mutation(`restore${many}`, 'restoreMany'),
    mutation(`restore${one}`, 'restoreOne'),
    mutation(`merge${many}`, 'mergeMany'),
  ];
};
