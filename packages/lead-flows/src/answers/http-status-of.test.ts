import { describe, expect, it } from '@jest/globals';

import { FLOW_FAILURE_CODES } from './flow-failure.ts';
import { httpStatusOf } from './http-status-of.ts';

describe('httpStatusOf', () => {
  it.each([
    ['INPUT_REFUSED', 422],
    ['LEAD_NOT_FOUND', 404],
    ['GATES_NOT_MET', 409],
    ['LIMIT_REACHED', 429],
    ['no such code', 500],
  ])('answers %s with %i', (code, status) => {
    expect(httpStatusOf(code)).toBe(status);
  });

  it('knows every code that a flow may answer, and takes none for a success', () => {
    for (const code of FLOW_FAILURE_CODES) expect(httpStatusOf(code)).toBeGreaterThanOrEqual(400);
  });
});
