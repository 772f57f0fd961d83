import { describe, expect, it } from '@jest/globals';

import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';
import { type ScoreFlag } from '../vocabulary/scoring-terms.ts';

import { scoreFlagOf } from './score-flag-of.ts';

const { mqlScore, warmScore } = thresholds;

/** The probability whose odds are `times` those of the base rate. */
const chance = (times: number, baseRate: number) => {
  const odds = (baseRate / (1 - baseRate)) * times;
  return { probability: odds / (1 + odds), baseRate };
};

const unlikely = chance(1 / 3, 0.2);
const likely = chance(3, 0.2);
const usual = chance(1, 0.2);

type Row = [string, LeadStatus, number, number | null, typeof usual | null, ScoreFlag | null];

describe('scoreFlagOf', () => {
  it.each<Row>([
    ['scored high, unlikely to buy', 'WORKING', mqlScore, null, unlikely, 'RULES_ABOVE_HISTORY'],
    ['scored just below', 'WORKING', mqlScore - 1, null, unlikely, null],
    ['scored high, as likely as any', 'WORKING', 100, null, usual, null],
    ['scored high, likely', 'WORKING', 100, null, likely, null],
    ['scored low, likely to buy', 'NEW', warmScore - 1, null, likely, 'HISTORY_ABOVE_RULES'],
    ['scored warm, likely', 'NEW', warmScore, null, likely, null],
    ['scored low, unlikely', 'NEW', 0, null, unlikely, null],
    ['scored low, as likely as any', 'NEW', 0, null, usual, null],
    ['lifted by hand', 'SQL', 0, mqlScore, unlikely, 'RULES_ABOVE_HISTORY'],
    ['lowered by hand', 'SQL', 100, 0, likely, 'HISTORY_ABOVE_RULES'],
    ['scored high without a history', 'MQL', 100, null, null, null],
    ['scored high and disqualified', 'DISQUALIFIED', mqlScore, null, null, 'SCORED_HIGH_NOT_BOUGHT'],
    ['lifted by hand and disqualified', 'DISQUALIFIED', 0, mqlScore, usual, 'SCORED_HIGH_NOT_BOUGHT'],
    ['scored low and disqualified', 'DISQUALIFIED', mqlScore - 1, null, likely, null],
    ['scored high and unlikely, but bought', 'CONVERTED', 100, null, unlikely, null],
    ['scored low and bought', 'CONVERTED', 0, null, likely, null],
    ['where everybody bought', 'WORKING', 100, null, { probability: 0.5, baseRate: 1 }, null],
    ['where nobody bought', 'NEW', 0, null, { probability: 0.5, baseRate: 0 }, null],
  ])('flags a lead that is %s', (_, status, score, scoreOverride, win, flag) => {
    expect(scoreFlagOf({ lead: { status, scoreOverride }, receipt: { score }, win, thresholds })).toBe(flag);
  });

  it.each([0.02, 0.2, 0.5, 0.9])(
    'takes a step of e in the odds for a contradiction, at a base rate of %d',
    (baseRate) => {
      const flag = (score: number, times: number) =>
        scoreFlagOf({
          lead: { status: 'NEW', scoreOverride: null },
          receipt: { score },
          win: chance(times, baseRate),
          thresholds,
        });
      expect(flag(100, 1 / (Math.E * 1.001))).toBe('RULES_ABOVE_HISTORY');
      expect(flag(100, 1 / (Math.E * 0.999))).toBeNull();
      expect(flag(0, Math.E * 1.001)).toBe('HISTORY_ABOVE_RULES');
      expect(flag(0, Math.E * 0.999)).toBeNull();
    },
  );
});
