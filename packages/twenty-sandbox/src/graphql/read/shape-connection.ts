import type { RecordData } from '../../engine.ts';
import { capitalize } from '../../metadata/capitalize.ts';
import type { ObjectModel } from '../../metadata/workspace-model.ts';
import { NO_SELECTION, type Selection } from '../document/selection.ts';
import { encodeCursor } from './cursor.ts';
import type { OrderEntry } from './order-by.ts';

/** A page of records in the API's shape: edges with cursors, page info, counts. */
export const shapeConnection = (input: {
  object: ObjectModel;
  edges: { record: RecordData; shape: RecordData }[];
  entries: readonly OrderEntry[];
  aggregates: Record<string, unknown>;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  selection: Selection;
}): RecordData => {
  const { object, selection } = input;
  const type = capitalize(object.name);
  const node = selection.get('edges')?.get('node') ?? NO_SELECTION;
  const cursors = input.edges.map(({ record, shape }) =>
    encodeCursor({ record, shape, entries: input.entries, object, selection: node }),
  );
  const pageInfo: RecordData = {
    __typename: 'PageInfo',
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
    hasNextPage: input.hasNextPage,
    hasPreviousPage: input.hasPreviousPage,
  };
  const connection: RecordData = {};
  for (const [name, below] of selection) {
    if (name === '__typename') connection[name] = `${type}Connection`;
    else if (name === 'pageInfo') connection[name] = pick(pageInfo, below);
    else if (name === 'edges') {
      connection[name] = input.edges.map(({ shape }, index) =>
        pick({ __typename: `${type}Edge`, node: shape, cursor: cursors[index] }, below),
      );
    } else connection[name] = input.aggregates[name] ?? null;
  }
  return connection;
};

const pick = (from: RecordData, selection: Selection): RecordData =>
  Object.fromEntries([...selection.keys()].map((name) => [name, from[name] ?? null]));
