import { describe, expect, it } from '@jest/globals';

import { type CountedLead, countRows } from './count-rows.ts';

const open = (source: string, owner: string, move: 'crosses' | 'drops' | 'stays' = 'stays'): CountedLead => ({
  source,
  owner,
  kind: 'open',
  isCrossing: move === 'crosses',
  isDropping: move === 'drops',
});
const past = (
  source: string,
  owner: string,
  isWon: boolean,
  isPublishedMql: boolean,
  isDraftMql: boolean,
): CountedLead => ({
  source,
  owner,
  kind: 'past',
  isWon,
  isPublishedMql,
  isDraftMql,
});

const leads = [
  open('AD', 'Ada', 'crosses'),
  open('AD', 'Ben', 'drops'),
  open('EVENT', 'Ada'),
  past('AD', 'Ada', true, true, true),
  past('', 'Ada', false, true, false),
];

describe('countRows', () => {
  it('counts by source, those with the most leads first', () => {
    expect(countRows({ leads, by: 'source' })).toEqual([
      { key: 'AD', open: 2, crossing: 1, dropping: 1, past: 1, won: 1, publishedMqls: 1, draftMqls: 1 },
      { key: '', open: 0, crossing: 0, dropping: 0, past: 1, won: 0, publishedMqls: 1, draftMqls: 0 },
      { key: 'EVENT', open: 1, crossing: 0, dropping: 0, past: 0, won: 0, publishedMqls: 0, draftMqls: 0 },
    ]);
  });

  it('counts by owner', () => {
    expect(
      countRows({ leads, by: 'owner' }).map(({ key, open: count, past: finished }) => [key, count, finished]),
    ).toEqual([
      ['Ada', 2, 2],
      ['Ben', 1, 0],
    ]);
  });

  it('has no rows without leads', () => {
    expect(countRows({ leads: [], by: 'source' })).toEqual([]);
  });
});
