import { describe, expect, it } from '@jest/globals';

import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead } from '../testing/builders.ts';
import { LEAD_STATUSES } from '../vocabulary/lead-terms.ts';

import { systemMove } from './system-move.ts';

const { mqlScore, mqlEngagement } = thresholds;
const ripe = { score: mqlScore, engagement: mqlEngagement };
const unripe = { score: mqlScore - 1, engagement: mqlEngagement };

describe('systemMove', () => {
  it.each([
    ['NEW', 'MQL'],
    ['WORKING', 'MQL'],
    ['NURTURING', 'MQL'],
    ['MQL', null],
    ['SQL', null],
    ['CONVERTED', null],
    ['DISQUALIFIED', null],
  ] as const)('takes a ripe lead from %s to %s', (status, expected) => {
    expect(systemMove({ lead: aLead({ status }), receipt: ripe, thresholds })).toBe(expected);
  });

  it.each([
    ['NEW', 'WORKING'],
    ['WORKING', null],
    ['NURTURING', null],
    ['MQL', null],
    ['SQL', null],
    ['CONVERTED', null],
    ['DISQUALIFIED', null],
  ] as const)('takes an unripe lead that was called from %s to %s', (status, expected) => {
    const lead = aLead({ status, contactAttempts: 1 });
    expect(systemMove({ lead, receipt: unripe, thresholds })).toBe(expected);
  });

  it.each([
    ['one point below the score', unripe],
    ['a good fit that did nothing', { score: 90, engagement: mqlEngagement - 1 }],
  ])('leaves a new lead alone with %s', (_, receipt) => {
    expect(systemMove({ lead: aLead(), receipt, thresholds })).toBeNull();
  });

  it.each([
    ['is incomplete', { isIncomplete: true }],
    ['must not be contacted', { doNotContact: true }],
    ['was marked down by hand', { scoreOverride: 10 }],
  ])('keeps a ripe lead out of sales that %s', (_, fields) => {
    expect(systemMove({ lead: aLead(fields), receipt: ripe, thresholds })).toBeNull();
  });

  it('follows a score that was set by hand', () => {
    const lead = aLead({ scoreOverride: 80 });
    expect(systemMove({ lead, receipt: unripe, thresholds })).toBe('MQL');
  });

  describe('a ripe lead in nurturing', () => {
    const held = aLead({ status: 'NURTURING' });

    it.each([
      ['rose', mqlScore - 1, 'MQL'],
      ['was never scored', null, 'MQL'],
      ['stayed', mqlScore, null],
      ['fell', mqlScore + 1, null],
      ['is not looked at', undefined, 'MQL'],
    ] as const)('whose score %s (before: %s) goes to %s', (_, scoreBefore, expected) => {
      expect(systemMove({ lead: held, receipt: ripe, thresholds, scoreBefore })).toBe(expected);
    });

    it('is not brought forward by a score that was set by hand before, until the computed one rises', () => {
      const lead = { ...held, scoreOverride: 90 };
      const receipt = { score: 20, engagement: mqlEngagement };
      expect(systemMove({ lead, receipt, thresholds, scoreBefore: 20 })).toBeNull();
      expect(systemMove({ lead, receipt, thresholds, scoreBefore: 19 })).toBe('MQL');
    });

    it('that never scored above 0 stays even where the threshold is 0', () => {
      const receipt = { score: 0, engagement: mqlEngagement };
      expect(
        systemMove({ lead: held, receipt, thresholds: { ...thresholds, mqlScore: 0 }, scoreBefore: null }),
      ).toBeNull();
    });
  });

  it.each(['NEW', 'WORKING'] as const)('holds nothing back from %s, which nobody put there for nurturing', (status) => {
    expect(systemMove({ lead: aLead({ status }), receipt: ripe, thresholds, scoreBefore: 100 })).toBe('MQL');
  });

  it('never moves a lead backwards', () => {
    for (const status of LEAD_STATUSES) {
      const moved = systemMove({ lead: aLead({ status }), receipt: { score: 0, engagement: 0 }, thresholds });
      expect(moved).toBeNull();
    }
  });
});
