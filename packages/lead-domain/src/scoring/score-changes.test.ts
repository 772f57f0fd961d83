import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead } from '../testing/builders.ts';
import { someLead } from '../testing/score-arbitraries.ts';

import { DEFAULT_SCORE_MODEL as model } from './default-score-model.ts';
import { scoreChanges } from './score-changes.ts';
import { scoreLead } from './score-lead.ts';
import { type ScorePart } from './score-receipt.ts';

const now = new Date('2026-11-20T12:00:00.000Z');

const receipt = (...parts: [rule: string, points: number][]) => ({
  parts: parts.map(([rule, points]): ScorePart => ({
    rule,
    points,
    group: 'FIT',
    label: `The ${rule}`,
    labelParameters: {},
    rawPoints: points,
    lostToCap: 0,
    lostToDecay: 0,
    evidence: '',
    at: null,
  })),
});

describe('scoreChanges', () => {
  it.each([
    ['a rule that matches now', receipt(), receipt(['form', 12]), [['form', 0, 12]]],
    ['a rule that matches no more', receipt(['form', 12]), receipt(), [['form', 12, 0]]],
    ['a rule that gives less', receipt(['form', 12]), receipt(['form', 6]), [['form', 12, 6]]],
    ['no rule that stayed', receipt(['form', 12], ['size', 5]), receipt(['form', 12], ['size', 5]), []],
    [
      'all rules of a first score',
      null,
      receipt(['form', 12], ['size', 5]),
      [
        ['form', 0, 12],
        ['size', 0, 5],
      ],
    ],
    [
      'the largest change first, by key between equals',
      receipt(['a', 1], ['b', 9], ['c', 5]),
      receipt(['a', 3], ['c', -5], ['d', 2]),
      [
        ['c', 5, -5],
        ['b', 9, 0],
        ['a', 1, 3],
        ['d', 0, 2],
      ],
    ],
  ] as const)('names %s', (_, before, after, expected) => {
    const changes = scoreChanges({ before, after });
    expect(changes.map(({ rule, from, to }) => [rule, from, to])).toEqual(expected);
    for (const { rule, label } of changes) expect(label).toBe(`The ${rule}`);
  });

  it('names a rule as it is called by now', () => {
    const renamed = { parts: receipt(['form', 6]).parts.map((part) => ({ ...part, label: 'Contact form' })) };
    expect(scoreChanges({ before: receipt(['form', 12]), after: renamed })[0]?.label).toBe('Contact form');
  });

  it('sums to what the score changed by', () => {
    const score = (lead: Parameters<typeof aLead>[0]) => scoreLead({ lead: aLead(lead), model, thresholds, now });
    fc.assert(
      fc.property(someLead(now), someLead(now), (first, second) => {
        const [before, after] = [score(first), score(second)];
        const sum = scoreChanges({ before, after }).reduce((total, { from, to }) => total + to - from, 0);
        expect(sum).toBe(after.score + after.lostToClamp - before.score - before.lostToClamp);
      }),
    );
  });
});
