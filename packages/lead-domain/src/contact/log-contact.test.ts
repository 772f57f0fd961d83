import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { DEFAULT_DISQUALIFICATION } from '../nurture/default-disqualification.ts';
import { type Lead } from '../records/lead.ts';
import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { LEAD_STATUSES, TOUCH_OUTCOMES } from '../vocabulary/lead-terms.ts';

import { DEFAULT_CONTACT } from './contact-settings.ts';
import { CONTACT_TYPES } from './contact-terms.ts';
import { type Contact } from './contact.ts';
import { logContact } from './log-contact.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const settings = { contact: DEFAULT_CONTACT, disqualification: DEFAULT_DISQUALIFICATION };
const reachable = { emails: emailsOf('a@acme.ir'), phones: phonesOf('+98', '9121234567', 'IR') };

const log = (fields: Partial<Lead> = {}, contact: Partial<Contact> = {}) => {
  const result = logContact({
    lead: aLead({ ...reachable, ...fields }),
    contact: { id: 'c1', type: 'CALL', outcome: 'REACHED', ...contact },
    settings,
    now,
  });
  if (result.kind === 'refused') throw new Error(result.message);
  return result;
};

describe('logContact', () => {
  it('makes the touch, counts it, answers the clock and works a new lead, in one step', () => {
    const lead = aLead(reachable);
    const contact = { id: 'c1', type: 'CALL', outcome: 'REACHED', note: ' Wants a demo \u0000' } as const;
    expect(logContact({ lead, contact, settings, now })).toEqual({
      kind: 'logged',
      touch: {
        id: 'c1',
        touchType: 'CALL',
        direction: 'OUTGOING',
        outcome: 'REACHED',
        occurredAt: '2026-11-20T10:00:00.000Z',
        body: 'Wants a demo',
        leadId: lead.id,
      },
      changes: {
        touchDigest: [
          { id: 'c1', type: 'CALL', direction: 'OUTGOING', outcome: 'REACHED', at: '2026-11-20T10:00:00.000Z' },
        ],
        contactAttempts: 1,
        lastTouchAt: '2026-11-20T10:00:00.000Z',
        firstRespondedAt: '2026-11-20T10:00:00.000Z',
        status: 'WORKING',
        statusNote: '',
      },
      nextStep: { key: 'FOLLOW_UP', at: '2026-11-25T10:00:00.000Z', channel: 'PHONE', parameters: {} },
      warnings: [],
    });
  });

  it.each(LEAD_STATUSES)(
    'moves a lead that is %s only where it is new, and never the held status of a closed one',
    (status) => {
      const { changes } = log({ status, heldStatus: 'WORKING' });
      expect(changes.status).toBe(status === 'NEW' ? 'WORKING' : undefined);
      expect(changes.contactAttempts).toBe(1);
    },
  );

  it('counts a contact with an incomplete lead, which stays outside the funnel', () => {
    const { changes, nextStep } = log({ isIncomplete: true });
    expect(changes).toMatchObject({ contactAttempts: 1 });
    expect(changes).not.toHaveProperty('status');
    expect(nextStep).not.toBeNull();
  });

  it.each(['CONVERTED', 'DISQUALIFIED'] as const)('proposes nothing for a lead that is %s', (status) => {
    expect(log({ status }).nextStep).toBeNull();
  });

  it('proposes no further contact where none is wanted, and warns', () => {
    expect(log({ doNotContact: true })).toMatchObject({ nextStep: null, warnings: ['DO_NOT_CONTACT'] });
  });

  it('changes nothing where it is logged again, and proposes the same', () => {
    const lead = aLead({ ...reachable, contactAttempts: 3 });
    const contact = { id: 'c9', type: 'CALL', outcome: 'NO_ANSWER', at: '2026-11-20T09:00:00Z' } as const;
    const first = logContact({ lead, contact, settings, now });
    if (first.kind === 'refused') throw new Error(first.message);
    const again = logContact({ lead: { ...lead, ...first.changes }, contact, settings, now });
    expect(again).toEqual({ ...first, changes: {} });
  });

  it('finishes what another run began: the touch is counted, the status is not written yet', () => {
    const lead = aLead(reachable);
    const contact = { id: 'c9', type: 'CALL', outcome: 'REACHED' } as const;
    const first = logContact({ lead, contact, settings, now });
    if (first.kind === 'refused') throw new Error(first.message);
    const half = { ...lead, ...first.changes, status: 'NEW' as const };
    expect(logContact({ lead: half, contact, settings, now })).toMatchObject({
      changes: { status: 'WORKING', statusNote: '' },
    });
  });

  it('keeps the first response, and takes an earlier contact that is noted down late for no last touch', () => {
    const lead = { firstRespondedAt: '2026-11-19T10:00:00.000Z', lastTouchAt: '2026-11-19T10:00:00.000Z' };
    const { changes, touch } = log(lead, { at: '2026-11-18T10:00:00Z' });
    expect(touch.occurredAt).toBe('2026-11-18T10:00:00.000Z');
    expect(changes).not.toHaveProperty('firstRespondedAt');
    expect(changes).not.toHaveProperty('lastTouchAt');
  });

  it('proposes nothing for a contact that a later one of ours has overtaken', () => {
    const later = { id: 'c0', type: 'EMAIL', direction: 'OUTGOING', at: '2026-11-20T09:00:00Z' } as const;
    expect(log({ touchDigest: [later] }, { at: '2026-11-18T10:00:00Z' }).nextStep).toBeNull();
    expect(
      log({ touchDigest: [{ ...later, direction: 'INCOMING' }] }, { at: '2026-11-18T10:00:00Z' }).nextStep,
    ).not.toBeNull();
  });

  it('leads from the first call without an answer to the fifth, and then proposes to close', () => {
    let lead = aLead(reachable);
    let time = now;
    const steps = [];
    for (let index = 1; index <= 5; index += 1) {
      const contact = { id: `c${index}`, type: 'CALL', outcome: 'NO_ANSWER' } as const;
      const logged = logContact({ lead, contact, settings, now: time });
      if (logged.kind === 'refused' || !logged.nextStep) throw new Error('Nothing is proposed.');
      lead = { ...lead, ...logged.changes };
      time = new Date(logged.nextStep.at);
      steps.push(`${logged.nextStep.key} ${logged.nextStep.at.slice(0, 16)}`);
    }
    expect(steps).toEqual([
      'TRY_AGAIN 2026-11-23T16:30',
      'TRY_AGAIN 2026-11-25T14:00',
      'TRY_AGAIN 2026-11-30T10:00',
      'TRY_AGAIN 2026-12-07T16:30',
      'CLOSE_UNREACHABLE 2026-12-08T16:30',
    ]);
    expect(lead).toMatchObject({ status: 'WORKING', contactAttempts: 5, firstRespondedAt: now.toISOString() });
  });

  it.each([
    [{ at: 'soon' }, 'AT_UNREADABLE'],
    [{ at: '2026-12-20T10:00:00Z' }, 'AT_IN_THE_FUTURE'],
    [{ outcome: 'ASKED_FOR_LATER', laterAt: 'spring' }, 'LATER_UNREADABLE'],
    [{ outcome: 'ASKED_FOR_LATER', laterAt: '2026-11-01' }, 'LATER_BEFORE_CONTACT'],
  ] as const)('refuses %j: %s', (fields, reason) => {
    const contact = { id: 'c1', type: 'CALL', outcome: 'REACHED', ...fields } as const;
    const result = logContact({ lead: aLead(), contact, settings, now });
    expect(result).toMatchObject({ kind: 'refused', reason });
    expect(result.kind === 'refused' && result.message).toMatch(/\.$/);
  });

  it('never proposes what is over, nor loses a touch, whatever is logged in whatever order', () => {
    const contacts = fc.array(
      fc.record({
        type: fc.constantFrom(...CONTACT_TYPES),
        outcome: fc.constantFrom(null, ...TOUCH_OUTCOMES),
        hoursAgo: fc.integer({ min: 0, max: 2000 }),
        laterInHours: fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 20 },
    );
    fc.assert(
      fc.property(contacts, (made) => {
        let lead = aLead(reachable);
        made.forEach(({ type, outcome, hoursAgo, laterInHours }, index) => {
          const at = new Date(now.getTime() - hoursAgo * 3_600_000);
          const laterAt =
            laterInHours === undefined ? undefined : new Date(at.getTime() + laterInHours * 3_600_000).toISOString();
          const contact = { id: `c${index}`, type, outcome, at: at.toISOString(), laterAt };
          const logged = logContact({ lead, contact, settings, now });
          if (logged.kind === 'refused') throw new Error(logged.message);
          lead = { ...lead, ...logged.changes };
          if (logged.nextStep) expect(Date.parse(logged.nextStep.at)).toBeGreaterThanOrEqual(now.getTime());
        });
        expect(lead.contactAttempts).toBe(made.length);
        expect(lead.touchDigest).toHaveLength(made.length);
        expect(lead.status).toBe('WORKING');
      }),
    );
  });
});
