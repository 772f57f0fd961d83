import { describe, expect, it } from '@jest/globals';

import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';

import { unansweredAttempts } from './unanswered-attempts.ts';

const at = new Date('2026-11-20T12:00:00Z');
const entry = (daysAgo: number, fields: Partial<TouchDigestEntry> = {}): TouchDigestEntry => ({
  id: `t${daysAgo}`,
  type: 'CALL',
  direction: 'OUTGOING',
  outcome: 'NO_ANSWER',
  at: new Date(at.getTime() - daysAgo * 86_400_000).toISOString(),
  ...fields,
});
const idsOf = (...touches: TouchDigestEntry[]) =>
  unansweredAttempts({ touches, at, attemptsCountForDays: 60 }).map(({ id }) => id);

describe('unansweredAttempts', () => {
  it('counts what nobody answered, newest first, in whatever order it is told', () => {
    expect(idsOf(entry(3), entry(1), entry(2, { type: 'EMAIL', outcome: null }))).toEqual(['t1', 't2', 't3']);
  });

  it.each(TOUCH_OUTCOMES)('ends at a call with the outcome %s, unless nobody answered', (outcome) => {
    expect(idsOf(entry(1), entry(2, { outcome }), entry(3))).toEqual(
      outcome === 'NO_ANSWER' ? ['t1', 't2', 't3'] : ['t1'],
    );
  });

  it.each(TOUCH_TYPES)('ends at an incoming %s where somebody spoke to us', (type) => {
    const isSilent = ['VISIT', 'DOWNLOAD', 'EMAIL_OPEN', 'PRICE_LIST', 'OFFER', 'UNSUBSCRIBE', 'BOUNCE'].includes(type);
    const incoming = entry(2, { type, direction: 'INCOMING', outcome: null });
    expect(idsOf(entry(1), incoming, entry(3))).toEqual(isSilent ? ['t1', 't3'] : ['t1']);
  });

  it('leaves out what is too long ago, and what is still to come', () => {
    expect(idsOf(entry(61), entry(60), entry(-1), entry(0))).toEqual(['t0', 't60']);
  });

  it('finds nothing in nothing', () => {
    expect(idsOf()).toEqual([]);
  });
});
