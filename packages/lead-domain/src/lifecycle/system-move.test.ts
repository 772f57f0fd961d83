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

  it('never moves a lead backwards', () => {
    for (const status of LEAD_STATUSES) {
      const moved = systemMove({ lead: aLead({ status }), receipt: { score: 0, engagement: 0 }, thresholds });
      expect(moved).toBeNull();
    }
  });
});
