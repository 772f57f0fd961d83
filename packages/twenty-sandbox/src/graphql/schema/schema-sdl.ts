import { capitalize } from '../../metadata/capitalize.ts';
import type { ObjectModel, WorkspaceModel } from '../../metadata/workspace-model.ts';
import { BASE_TYPES } from './base-types.ts';
import { enumTypes } from './enum-types.ts';
import { inputTypes } from './input-types.ts';
import { outputTypes } from './output-types.ts';

/** The workspace API as SDL: same names, types and arguments as a Twenty 2.21 prints for these objects. */
export const schemaSdl = (model: WorkspaceModel): string => {
  const objects = [...model.values()];
  return [
    BASE_TYPES,
    `type Query {\n${objects.flatMap(queries).map(indent).join('\n')}\n}`,
    `type Mutation {\n${objects.flatMap(mutations).map(indent).join('\n')}\n}`,
    ...objects.flatMap((object) => [...outputTypes(object, model), ...inputTypes(object, model), ...enumTypes(object)]),
  ].join('\n\n');
};

const indent = (line: string): string => `  ${line}`;

const queries = ({ metadata }: ObjectModel): string[] => {
  const type = capitalize(metadata.nameSingular);
  return [
    `${metadata.namePlural}(first: Int, last: Int, offset: Int, before: String, after: String, filter: ${type}FilterInput, orderBy: [${type}OrderByInput]): ${type}Connection`,
    `${metadata.nameSingular}(filter: ${type}FilterInput!): ${type}`,
    `${metadata.nameSingular}Duplicates(ids: [UUID], data: [${type}CreateInput]): [${type}Connection!]`,
    `${metadata.namePlural}GroupBy(groupBy: [JSON!]!, filter: ${type}FilterInput, orderBy: [JSON], orderByForRecords: [${type}OrderByInput], viewId: UUID, limit: Int, offsetForRecords: Int): [${type}GroupByConnection!]`,
  ];
};

const mutations = ({ metadata }: ObjectModel): string[] => {
  const type = capitalize(metadata.nameSingular);
  const many = capitalize(metadata.namePlural);
  return [
    `create${many}(data: [${type}CreateInput!]!, upsert: Boolean): [${type}!]`,
    `create${type}(data: ${type}CreateInput!, upsert: Boolean): ${type}`,
    `update${type}(id: UUID!, data: ${type}UpdateInput!): ${type}`,
    `update${many}(data: ${type}UpdateInput!, filter: ${type}FilterInput!): [${type}!]`,
    ...['delete', 'destroy', 'restore'].flatMap((verb) => [
      `${verb}${type}(id: UUID!): ${type}`,
      `${verb}${many}(filter: ${type}FilterInput!): [${type}!]`,
    ]),
    `merge${many}(ids: [UUID!]!, conflictPriorityIndex: Int!, dryRun: Boolean): ${type}`,
  ];
};
