import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { TOUCH_DIGEST_LENGTH, touchDigestSchema } from '../records/touch-digest.ts';
import { aLead, aTouch } from '../testing/builders.ts';

import { countTouch } from './count-touch.ts';

const now = new Date('2026-11-20T12:00:00.000Z');

const changesOf = (result: ReturnType<typeof countTouch>) => (result.kind === 'counted' ? result.changes : {});

describe('countTouch', () => {
  it('counts what they did as an encounter', () => {
    const result = countTouch({ lead: aLead({ encounters: 2 }), touch: aTouch({ touchType: 'VISIT' }), now });
    expect(changesOf(result)).toMatchObject({ encounters: 3 });
    expect(changesOf(result)).not.toHaveProperty('contactAttempts');
    expect(changesOf(result)).not.toHaveProperty('firstRespondedAt');
  });

  it('counts what we did as an attempt and answers the first-response clock', () => {
    const touch = aTouch({ touchType: 'CALL', direction: 'OUTGOING', occurredAt: '2026-11-20T10:00:00.000Z' });
    expect(changesOf(countTouch({ lead: aLead({ contactAttempts: 4 }), touch, now }))).toMatchObject({
      contactAttempts: 5,
      firstRespondedAt: '2026-11-20T10:00:00.000Z',
    });
  });

  it('keeps the first response', () => {
    const lead = aLead({ firstRespondedAt: '2026-01-01T00:00:00.000Z' });
    const touch = aTouch({ direction: 'OUTGOING' });
    expect(changesOf(countTouch({ lead, touch, now }))).not.toHaveProperty('firstRespondedAt');
  });

  it('takes a bounce for no encounter', () => {
    expect(changesOf(countTouch({ lead: aLead(), touch: aTouch({ touchType: 'BOUNCE' }), now }))).not.toHaveProperty(
      'encounters',
    );
  });

  it('does not count a touch again', () => {
    const lead = aLead();
    const first = countTouch({ lead, touch: aTouch(), now });
    expect(countTouch({ lead: { ...lead, ...changesOf(first) }, touch: aTouch(), now })).toEqual({
      kind: 'unchanged',
      reason: 'ALREADY_COUNTED',
    });
  });

  it('dates a touch without a time now', () => {
    expect(changesOf(countTouch({ lead: aLead(), touch: aTouch({ occurredAt: null }), now }))).toMatchObject({
      lastTouchAt: now.toISOString(),
    });
  });

  it('does not let an old touch that arrives late be the last', () => {
    const lead = aLead({ lastTouchAt: '2026-11-20T11:00:00.000Z' });
    const touch = aTouch({ occurredAt: '2026-11-01T00:00:00.000Z' });
    expect(changesOf(countTouch({ lead, touch, now }))).not.toHaveProperty('lastTouchAt');
  });

  it('compares times, not texts', () => {
    const lead = aLead({ lastTouchAt: '2026-11-20T10:00:00+03:30' });
    const touch = aTouch({ occurredAt: '2026-11-20T07:00:00Z' });
    expect(changesOf(countTouch({ lead, touch, now }))).toMatchObject({ lastTouchAt: '2026-11-20T07:00:00Z' });
  });

  it('keeps an outcome in the digest and nothing for none', () => {
    const digestOf = (outcome: 'REACHED' | null) =>
      changesOf(countTouch({ lead: aLead(), touch: aTouch({ outcome }), now })).touchDigest;
    expect(digestOf('REACHED')?.[0]).toMatchObject({ outcome: 'REACHED' });
    expect(digestOf(null)?.[0]).not.toHaveProperty('outcome');
  });

  it('keeps the newest hundred, newest first, in whatever order they arrive', () => {
    const hours = fc.uniqueArray(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(hours, (order) => {
        let lead = aLead();
        for (const hour of order) {
          const occurredAt = new Date(now.getTime() - hour * 3_600_000).toISOString();
          lead = { ...lead, ...changesOf(countTouch({ lead, touch: aTouch({ id: `t${hour}`, occurredAt }), now })) };
        }
        const newest = order.toSorted((left, right) => left - right).slice(0, TOUCH_DIGEST_LENGTH);
        expect(lead.touchDigest.map(({ id }) => id)).toEqual(newest.map((hour) => `t${hour}`));
        expect(lead.encounters).toBe(order.length);
        expect(touchDigestSchema.parse(lead.touchDigest)).toEqual(lead.touchDigest);
      }),
      { numRuns: 30 },
    );
  });
});
