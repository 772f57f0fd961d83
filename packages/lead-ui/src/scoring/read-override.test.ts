import { describe, expect, it } from '@jest/globals';

import { readOverride } from './read-override.ts';

const reason = 'Met the board.';

describe('readOverride', () => {
  it.each([
    ['0', 0],
    ['72', 72],
    [' 100 ', 100],
    ['007', 7],
    ['۹۰', 90],
    ['٤٥', 45],
  ])('reads the score %j as %d', (score, expected) => {
    expect(readOverride({ score, reason })).toEqual({ kind: 'read', score: expected, reason });
  });

  it.each(['', ' ', '101', '1000', '-1', '7.5', '۷٫۵', 'ninety', '90%', '9 0', '1e2', '0x10'])(
    'refuses the score %j',
    (score) => {
      expect(readOverride({ score, reason })).toEqual({ kind: 'refused', problems: { score: true } });
    },
  );

  it('wants a reason, and keeps it without the space around it', () => {
    expect(readOverride({ score: '90', reason: ' \n' })).toEqual({ kind: 'refused', problems: { reason: true } });
    expect(readOverride({ score: '90', reason: ' Met. ' })).toMatchObject({ reason: 'Met.' });
    expect(readOverride({ score: '', reason: '' })).toEqual({
      kind: 'refused',
      problems: { score: true, reason: true },
    });
  });
});
