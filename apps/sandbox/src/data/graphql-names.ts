import type { ObjectMetadata } from '../metadata/page-data.ts';

export const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Names of an object's operations and input types, as Twenty derives them. */
export const graphqlNames = ({ nameSingular, namePlural }: Pick<ObjectMetadata, 'nameSingular' | 'namePlural'>) => {
  const type = capitalise(nameSingular);
  return {
    findMany: namePlural,
    filterInput: `${type}FilterInput`,
    orderByInput: `${type}OrderByInput`,
    createInput: `${type}CreateInput`,
    updateInput: `${type}UpdateInput`,
    createOne: `create${type}`,
    updateOne: `update${type}`,
    deleteOne: `delete${type}`,
  };
};
