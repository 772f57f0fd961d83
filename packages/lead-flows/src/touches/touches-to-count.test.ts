import { type LeadTouch, type TouchDigestEntry } from '@leads/lead-domain';
import { aLead, aTouch } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { touchesToCount } from './touches-to-count.ts';

const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 9, minute)).toISOString();

const touchAt = (minute: number, fields: Partial<LeadTouch> = {}): LeadTouch =>
  aTouch({ id: `touch ${minute}`, occurredAt: at(minute), isCounted: true, ...fields });

/** The digest of the touches of `count` minutes from `first` on, newest first. */
const digestOf = (first: number, count: number): TouchDigestEntry[] =>
  Array.from({ length: count }, (_, index): TouchDigestEntry => {
    const minute = first + count - 1 - index;
    return { id: `touch ${minute}`, type: 'FORM', direction: 'INCOMING', at: at(minute) };
  });

const idsToCount = (touchDigest: TouchDigestEntry[], touches: LeadTouch[]): string[] =>
  touchesToCount({ lead: aLead({ touchDigest }), touches }).map(({ id }) => id);

describe('touchesToCount', () => {
  it('names the uncounted and the lost, oldest first', () => {
    const touches = [touchAt(9, { isCounted: false }), touchAt(7), touchAt(5), touchAt(3)];
    expect(idsToCount(digestOf(5, 1), touches)).toEqual(['touch 3', 'touch 7', 'touch 9']);
  });

  it('names none that the digest knows, marked or not', () => {
    expect(idsToCount(digestOf(5, 2), [touchAt(6, { isCounted: false }), touchAt(5)])).toEqual([]);
  });

  it('takes a counted touch for dropped, not lost, where a full digest does not reach back to it', () => {
    const touches = [touchAt(300), touchAt(99), touchAt(100, { id: 'as old as the oldest' })];
    expect(idsToCount(digestOf(100, 100), touches)).toEqual(['touch 300']);
    expect(idsToCount(digestOf(100, 99), touches)).toEqual(['touch 99', 'as old as the oldest', 'touch 300']);
  });

  it('goes by the time of writing where nobody said when it was', () => {
    const touch = touchAt(0, { occurredAt: null, createdAt: at(50) });
    expect(idsToCount(digestOf(100, 100), [touch])).toEqual([]);
    expect(idsToCount(digestOf(1, 100), [touch])).toEqual(['touch 0']);
  });
});
