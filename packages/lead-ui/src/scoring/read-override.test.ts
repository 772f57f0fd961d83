import { describe, expect, it } from '@jest/globals';

import { readOverride } from './read-override.ts';

const reason = 'Met the board.';
const read = (score: string, standing: number | null = null) => readOverride({ draft: { score, reason }, standing });

describe('readOverride', () => {
  it.each([
    ['0', 0],
    ['72', 72],
    [' 100 ', 100],
    ['007', 7],
    ['۹۰', 90],
    ['٤٥', 45],
  ])('reads the score %j as %d', (score, expected) => {
    expect(read(score)).toEqual({ kind: 'read', score: expected, reason });
  });

  it.each(['', ' ', '101', '1000', '-1', '7.5', '۷٫۵', 'ninety', '90%', '9 0', '1e2', '0x10'])(
    'refuses the score %j',
    (score) => {
      expect(read(score)).toEqual({ kind: 'refused', problems: { score: 'score' } });
    },
  );

  it('refuses the score that is set already, in whatever digits', () => {
    expect(read('۹۰', 90)).toEqual({ kind: 'refused', problems: { score: 'same' } });
    expect(read('89', 90)).toMatchObject({ kind: 'read', score: 89 });
    expect(read('0', null)).toMatchObject({ kind: 'read', score: 0 });
  });

  it('wants a reason, and keeps it without the space around it', () => {
    const withReason = (text: string) => readOverride({ draft: { score: '90', reason: text }, standing: null });
    expect(withReason(' \n')).toEqual({ kind: 'refused', problems: { reason: 'reason' } });
    expect(withReason(' Met. ')).toMatchObject({ reason: 'Met.' });
    expect(readOverride({ draft: { score: '', reason: '' }, standing: null })).toEqual({
      kind: 'refused',
      problems: { score: 'score', reason: 'reason' },
    });
  });
});
