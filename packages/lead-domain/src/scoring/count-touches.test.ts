import { describe, expect, it } from '@jest/globals';

import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { aTouchRule } from '../testing/score-rules.ts';

import { compileTouchRules, decayedPoints } from './count-touches.ts';
import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';

const now = Date.parse('2026-11-20T00:00:00.000Z');
const DAY = 86_400_000;

const rule = aTouchRule;

const touch = (fields: Partial<TouchDigestEntry> & { daysAgo?: number } = {}): TouchDigestEntry => {
  const { daysAgo = 0, ...rest } = fields;
  return {
    id: 'touch',
    type: 'FORM',
    direction: 'INCOMING',
    at: new Date(now - daysAgo * DAY).toISOString(),
    ...rest,
  };
};

const count = (rules: ScoreRule[], touches: TouchDigestEntry[]) =>
  compileTouchRules(rules)({ touches, now }).filter(({ newest }) => newest !== null);
const pointsOf = (rules: ScoreRule[], touches: TouchDigestEntry[]) => count(rules, touches).map(decayedPoints);

describe('counting touches', () => {
  it.each([
    ['counts every touch of its type', rule(), [touch(), touch()], [20]],
    ['leaves other types out', rule(), [touch({ type: 'VISIT' })], []],
    ['counts several types', rule({ types: ['FORM', 'CALL'] }), [touch(), touch({ type: 'CALL' })], [20]],
    ['counts a direction', rule({ direction: 'OUTGOING' }), [touch(), touch({ direction: 'OUTGOING' })], [10]],
    ['counts an outcome', rule({ outcomes: ['REACHED'] }), [touch(), touch({ outcome: 'REACHED' })], [10]],
    ['leaves other outcomes out', rule({ outcomes: ['REACHED'] }), [touch({ outcome: 'REFUSED' })], []],
    ['counts within its window', rule({ withinDays: 30 }), [touch({ daysAgo: 30 }), touch({ daysAgo: 31 })], [10]],
    ['halves after a half-life', rule({ decay: 'HALF_LIFE', decayDays: 30 }), [touch({ daysAgo: 30 })], [5]],
    ['quarters after two', rule({ points: 100, decay: 'HALF_LIFE', decayDays: 30 }), [touch({ daysAgo: 60 })], [25]],
    ['does not decay without a half-life', rule(), [touch({ daysAgo: 3000 })], [10]],
    [
      'decays negative points alike',
      rule({ points: -10, decay: 'HALF_LIFE', decayDays: 30 }),
      [touch({ daysAgo: 30 })],
      [-5],
    ],
    [
      'takes a touch from the future for a fresh one',
      rule({ decay: 'HALF_LIFE', decayDays: 1 }),
      [touch({ daysAgo: -5 })],
      [10],
    ],
    ['leaves a touch without a readable time out', rule(), [touch({ at: 'yesterday' })], []],
    [
      'sums before it rounds',
      rule({ points: 1, decay: 'HALF_LIFE', decayDays: 1 }),
      [touch({ daysAgo: 1 }), touch({ daysAgo: 1 })],
      [1],
    ],
  ])('%s', (_, one, touches, expected) => {
    expect(pointsOf([one], touches)).toEqual(expected);
  });

  it('counts one touch for every rule that it matches', () => {
    expect(pointsOf([rule({ key: 'a' }), rule({ key: 'b', points: 3 })], [touch()])).toEqual([10, 3]);
  });

  it('counts a type once that a rule names twice', () => {
    expect(pointsOf([rule({ types: ['FORM', 'FORM'] })], [touch()])).toEqual([10]);
  });

  it('knows the newest touch of a rule', () => {
    const touches = [
      touch({ id: 'old', daysAgo: 9 }),
      touch({ id: 'new', daysAgo: 1 }),
      touch({ id: 'mid', daysAgo: 5 }),
    ];
    expect(count([rule()], touches)[0]?.newest?.id).toBe('new');
  });

  it('knows the same newest touch in any order where two are of one moment', () => {
    const types: ScoreRuleOf<'TOUCH'>['types'] = ['FORM', 'CALL'];
    const touches = [touch({ type: 'FORM' }), touch({ type: 'CALL' })];
    expect(count([rule({ types })], touches)[0]?.newest?.type).toBe('CALL');
    expect(count([rule({ types })], touches.toReversed())[0]?.newest?.type).toBe('CALL');
  });
});
