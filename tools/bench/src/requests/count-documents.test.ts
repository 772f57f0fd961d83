import { describe, expect, it } from '@jest/globals';
import { type RequestRecord } from '@leads/twenty-sandbox';

import { countDocuments } from './count-documents.ts';

const request = (path: string, type?: 'query' | 'mutation'): RequestRecord => ({
  index: 0,
  at: new Date(0),
  by: { kind: 'anonymous' },
  method: 'POST',
  path,
  operation: type ? { type, name: type === 'query' ? 'Read' : null, rootFields: ['leads'] } : null,
  variables: null,
  status: 200,
  errorCodes: [],
  durationMs: 1,
  fault: null,
});

describe('countDocuments', () => {
  it('counts documents, and neither calls of functions nor metadata', () => {
    const requests = [
      request('/s/leads/convert'),
      request('/graphql', 'query'),
      request('/graphql', 'mutation'),
      request('/graphql', 'mutation'),
      request('/metadata', 'query'),
    ];
    expect(countDocuments(requests)).toEqual({ reads: 1, writes: 2, names: ['Read', 'unnamed', 'unnamed'] });
  });
});
