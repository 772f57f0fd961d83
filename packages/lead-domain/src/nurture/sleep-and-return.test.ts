import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_CONTACT } from '../contact/contact-settings.ts';
import { OPEN_STATUSES } from '../lifecycle/transitions.ts';
import { type Lead } from '../records/lead.ts';
import { aLead, aTouch } from '../testing/builders.ts';

import { DEFAULT_DISQUALIFICATION } from './default-disqualification.ts';
import { disqualify } from './disqualify.ts';
import { wakeDue } from './wake-due.ts';
import { wakeOnTouch } from './wake-on-touch.ts';

const DAY = 86_400_000;
const start = new Date('2026-11-20T10:00:00.000Z');
const settings = { disqualification: DEFAULT_DISQUALIFICATION, contact: DEFAULT_CONTACT };

const refuse = ({ lead, reasonKey, now }: { lead: Lead; reasonKey: string; now: Date }): Lead => {
  const decision = disqualify({ lead, reasonKey, settings, actor: 'REP', now });
  if (decision.kind === 'refused') throw new Error(decision.message);
  return { ...lead, ...decision.changes };
};

const sleepOf = (lead: Lead): number => (Date.parse(lead.wakeAt ?? '') - Date.parse(lead.disqualifiedAt ?? '')) / DAY;

describe('being refused and coming back', () => {
  it('sleeps twice as long each time for the same reason, up to a year, and as usual for another', () => {
    let lead = aLead({ status: 'WORKING' });
    let now = start;
    const sleeps = ['NO_BUDGET', 'NO_BUDGET', 'NO_BUDGET', 'NO_BUDGET', 'BAD_TIMING', 'NO_BUDGET'].map((reasonKey) => {
      lead = refuse({ lead, reasonKey, now });
      const slept = sleepOf(lead);
      now = new Date(lead.wakeAt ?? '');
      const waking = wakeDue({ lead, now });
      if (waking.kind !== 'woken') throw new Error(waking.reason);
      lead = { ...lead, ...waking.changes };
      return slept;
    });
    expect(sleeps).toEqual([90, 180, 360, 365, 60, 90]);
    expect(lead).toMatchObject({ status: 'WORKING', timesRecycled: 6, disqualificationReason: 'NO_BUDGET' });
  });

  const cycles = fc.array(
    fc.record({
      reasonKey: fc.constantFrom(...DEFAULT_DISQUALIFICATION.reasons.map(({ key }) => key)),
      days: fc.integer({ min: 1, max: 800 }),
      isTouched: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('changes nothing but what sleeping is about, whatever wakes it', () => {
    const marks = [
      'status',
      'heldStatus',
      'statusNote',
      'disqualificationReason',
      'disqualifiedAt',
      'wakeAt',
      'timesRecycled',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...OPEN_STATUSES), cycles, (status, made) => {
        const first = aLead({ status, score: 61, need: 'CRITICAL', contactAttempts: 7, encounters: 3 });
        let lead: Lead = first;
        let now = start;
        for (const { reasonKey, days, isTouched } of made) {
          if (lead.status === 'DISQUALIFIED') break;
          lead = refuse({ lead, reasonKey, now });
          now = new Date(now.getTime() + days * DAY);
          const waking = isTouched
            ? wakeOnTouch({
                lead,
                touch: aTouch({ occurredAt: now.toISOString() }),
                settings: settings.disqualification,
                now,
              })
            : wakeDue({ lead, now });
          if (waking.kind === 'woken') lead = { ...lead, ...waking.changes };
        }
        const changed = Object.keys(lead).filter((field) => lead[field as keyof Lead] !== first[field as keyof Lead]);
        for (const field of changed) expect(marks).toContain(field);
        expect(lead.status === 'DISQUALIFIED' ? lead.heldStatus : lead.status).toBe(status);
      }),
    );
  });

  it('wakes by the clock exactly when the decision said, and not a moment earlier', () => {
    const dated = DEFAULT_DISQUALIFICATION.reasons.filter(({ wake }) => wake.kind === 'AFTER_DAYS');
    fc.assert(
      fc.property(fc.constantFrom(...dated), fc.integer({ min: 1, max: 10_000_000 }), ({ key }, early) => {
        const lead = refuse({ lead: aLead(), reasonKey: key, now: start });
        const due = Date.parse(lead.wakeAt ?? '');
        expect(wakeDue({ lead, now: new Date(due) }).kind).toBe('woken');
        expect(wakeDue({ lead, now: new Date(due - early) })).toEqual({ kind: 'asleep', reason: 'NOT_YET' });
      }),
    );
  });
});
