import { describe, expect, it } from '@jest/globals';

import { readConnection } from './read-connection.ts';

const read = readConnection({ rootField: 'people', readNode: (node) => node });

describe('readConnection', () => {
  it('unwraps the nodes and says how to go on', () => {
    const data = {
      people: {
        totalCount: 6,
        edges: [{ node: { id: 'a' } }, { node: { id: 'b' } }],
        pageInfo: { hasNextPage: true, endCursor: 'after-b' },
      },
    };
    expect(read(data)).toEqual({
      nodes: [{ id: 'a' }, { id: 'b' }],
      hasNextPage: true,
      endCursor: 'after-b',
      totalCount: 6,
    });
  });

  it('takes a connection without page information for the last page', () => {
    expect(read({ people: { edges: [] } })).toEqual({
      nodes: [],
      hasNextPage: false,
      endCursor: null,
      totalCount: null,
    });
  });

  it.each([null, undefined, {}, { people: null }, { people: [] }, { people: { edges: {} } }])(
    'throws on %j, which is no connection',
    (data) => {
      expect(() => read(data)).toThrow(/"people" is not a connection/);
    },
  );

  it('lets the parser of a node refuse it', () => {
    const strict = readConnection({
      rootField: 'people',
      readNode: () => {
        throw new Error('not a person');
      },
    });
    expect(() => strict({ people: { edges: [{ node: {} }] } })).toThrow('not a person');
  });
});
