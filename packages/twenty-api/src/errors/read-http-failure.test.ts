import { describe, expect, it } from '@jest/globals';

import { readHttpFailure } from './read-http-failure.ts';

describe('readHttpFailure', () => {
  it.each([
    [200, 'UNREADABLE'],
    [400, 'INVALID'],
    [401, 'UNAUTHENTICATED'],
    [403, 'FORBIDDEN'],
    [404, 'UNREADABLE'],
    [413, 'INVALID'],
    [429, 'LIMIT_REACHED'],
    [500, 'UNKNOWN'],
    [502, 'NETWORK'],
    [503, 'NETWORK'],
    [504, 'NETWORK'],
  ])('takes HTTP status %i for %s', (status, code) => {
    expect(readHttpFailure({ status, retryAfter: null })).toMatchObject({ code, status });
  });

  it('reads how long to wait, and no nonsense', () => {
    expect(readHttpFailure({ status: 429, retryAfter: '7' }).retryAfterMs).toBe(7000);
    expect(readHttpFailure({ status: 429, retryAfter: 'soon' }).retryAfterMs).toBeUndefined();
    expect(readHttpFailure({ status: 429, retryAfter: '-1' }).retryAfterMs).toBeUndefined();
    expect(readHttpFailure({ status: 429, retryAfter: null }).retryAfterMs).toBeUndefined();
  });
});
