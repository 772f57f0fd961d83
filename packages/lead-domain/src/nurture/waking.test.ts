import { describe, expect, it } from '@jest/globals';

import { LIFECYCLE_ACTORS, OPEN_STATUSES } from '../lifecycle/transitions.ts';
import { type Lead } from '../records/lead.ts';
import { type LeadTouch } from '../records/lead-touch.ts';
import { aLead, aTouch } from '../testing/builders.ts';
import { LEAD_STATUSES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';

import { DEFAULT_DISQUALIFICATION as settings } from './default-disqualification.ts';
import { recycle } from './recycle.ts';
import { wakeDue } from './wake-due.ts';
import { wakeOnTouch } from './wake-on-touch.ts';

const now = new Date('2026-11-20T10:00:00.000Z');

const sleeping = (fields: Partial<Lead> = {}): Lead =>
  aLead({
    status: 'DISQUALIFIED',
    heldStatus: 'MQL',
    disqualificationReason: 'NO_BUDGET',
    disqualifiedAt: '2026-08-20T10:00:00.000Z',
    wakeAt: '2026-11-20T10:00:00.000Z',
    ...fields,
  });

const awake = { heldStatus: null, disqualifiedAt: null, wakeAt: null, timesRecycled: 1 };

describe('recycle', () => {
  it.each(OPEN_STATUSES)('brings a lead back to %s', (heldStatus) => {
    expect(recycle({ lead: sleeping({ heldStatus }), actor: 'REP', reason: ' They called. ', now })).toEqual({
      kind: 'woken',
      from: 'DISQUALIFIED',
      to: heldStatus,
      changes: { status: heldStatus, statusNote: 'They called.', ...awake },
    });
  });

  it.each([null, 'CONVERTED', 'DISQUALIFIED'] as const)('begins at NEW where it held %s', (heldStatus) => {
    expect(recycle({ lead: sleeping({ heldStatus }), actor: 'REP', now })).toMatchObject({ to: 'NEW' });
  });

  it.each(LEAD_STATUSES.filter((status) => status !== 'DISQUALIFIED'))('leaves a lead alone that is %s', (status) => {
    const lead = sleeping({ status, heldStatus: 'WORKING' });
    expect(recycle({ lead, actor: 'REP', now })).toEqual({ kind: 'unchanged', reason: 'NOT_DISQUALIFIED' });
  });

  it.each(LIFECYCLE_ACTORS)('asks the table who may: %s', (actor) => {
    const may = ['WAKE_RULE', 'SYSTEM', 'REP'].includes(actor);
    expect(recycle({ lead: sleeping(), actor, now })).toMatchObject(
      may ? { kind: 'woken' } : { kind: 'refused', reason: 'ACTOR_MAY_NOT' },
    );
  });

  it('keeps the memory: score, answers, touches and the reason', () => {
    const woken = recycle({ lead: sleeping({ timesRecycled: 4 }), actor: 'REP', now });
    expect(woken.kind === 'woken' && Object.keys(woken.changes).toSorted()).toEqual([
      'disqualifiedAt',
      'heldStatus',
      'status',
      'statusNote',
      'timesRecycled',
      'wakeAt',
    ]);
    expect(woken).toMatchObject({ changes: { timesRecycled: 5 } });
  });

  it('counts a lead once that is brought back twice', () => {
    const lead = sleeping();
    const woken = recycle({ lead, actor: 'REP', now });
    if (woken.kind !== 'woken') throw new Error('It did not wake.');
    expect(recycle({ lead: { ...lead, ...woken.changes }, actor: 'REP', now })).toMatchObject({ kind: 'unchanged' });
  });
});

describe('wakeDue', () => {
  it.each(['2026-11-20T10:00:00.000Z', '2026-11-19T23:00:00Z', '2026-11-20T13:30:00+03:30'])(
    'wakes a lead that was to wake at %s',
    (wakeAt) => {
      expect(wakeDue({ lead: sleeping({ wakeAt }), now })).toEqual({
        kind: 'woken',
        from: 'DISQUALIFIED',
        to: 'MQL',
        changes: { status: 'MQL', statusNote: 'Woken: its date has come.', ...awake },
      });
    },
  );

  it.each([
    ['is awake', { status: 'MQL' }, 'NOT_DISQUALIFIED'],
    ['was converted', { status: 'CONVERTED' }, 'NOT_DISQUALIFIED'],
    ['must not be contacted', { doNotContact: true }, 'DO_NOT_CONTACT'],
    ['has no date', { wakeAt: null }, 'NO_DATE'],
    ['has a date that cannot be read', { wakeAt: 'spring' }, 'NO_DATE'],
    ['has a later date', { wakeAt: '2026-11-20T10:00:00.001Z' }, 'NOT_YET'],
  ] as const)('lets a lead be that %s', (_, fields, reason) => {
    expect(wakeDue({ lead: sleeping(fields), now })).toEqual({ kind: 'asleep', reason });
  });

  it('changes nothing the second time', () => {
    const lead = sleeping();
    const woken = wakeDue({ lead, now });
    if (woken.kind !== 'woken') throw new Error('It did not wake.');
    expect(wakeDue({ lead: { ...lead, ...woken.changes }, now })).toEqual({
      kind: 'asleep',
      reason: 'NOT_DISQUALIFIED',
    });
  });
});

describe('wakeOnTouch', () => {
  const touched = (fields: Partial<Lead> = {}, touch: Partial<LeadTouch> = {}) =>
    wakeOnTouch({ lead: sleeping(fields), touch: aTouch({ name: 'Form: Contact', ...touch }), settings, now });

  it('wakes a lead that shows interest, and says by what', () => {
    expect(touched()).toEqual({
      kind: 'woken',
      from: 'DISQUALIFIED',
      to: 'MQL',
      changes: { status: 'MQL', statusNote: 'Woken by a new touch: Form: Contact.', ...awake },
    });
  });

  it('names the kind of a touch that has no name', () => {
    expect(touched({}, { name: ' ', touchType: 'PRICE_LIST' })).toMatchObject({
      changes: { statusNote: 'Woken by a new touch: price list.' },
    });
  });

  it.each(TOUCH_TYPES)('hears an incoming %s, unless it shows no interest', (touchType) => {
    const isInterest = touchType !== 'BOUNCE' && touchType !== 'UNSUBSCRIBE';
    expect(touched({}, { touchType })).toMatchObject(
      isInterest ? { kind: 'woken' } : { kind: 'asleep', reason: 'NO_SIGNAL' },
    );
    expect(touched({}, { touchType, direction: 'OUTGOING' })).toMatchObject({ reason: 'NO_SIGNAL' });
  });

  it.each(settings.reasons.map(({ key, wake }) => [key, wake.kind] as const))(
    'by %s obeys its rule, %s',
    (key, rule) => {
      expect(touched({ disqualificationReason: key })).toMatchObject(
        rule === 'NEVER' ? { kind: 'asleep', reason: 'NEVER_WAKES' } : { kind: 'woken' },
      );
    },
  );

  it.each(['', 'Bankrupt'])('wakes who was put away for %j, which has no rule', (disqualificationReason) => {
    expect(touched({ disqualificationReason })).toMatchObject({ kind: 'woken' });
  });

  it('does not wake spam that somebody typed as a word', () => {
    expect(touched({ disqualificationReason: 'spam' })).toMatchObject({ reason: 'NEVER_WAKES' });
  });

  it.each([
    ['before the refusal', '2026-08-20T09:59:59Z', false],
    ['with the refusal', '2026-08-20T10:00:00Z', false],
    ['after the refusal', '2026-08-20T10:00:01Z', true],
    ['now, as it does not say', null, true],
  ])('looks at when the touch was: %s', (_, occurredAt, wakes) => {
    expect(touched({}, { occurredAt })).toMatchObject(
      wakes ? { kind: 'woken' } : { kind: 'asleep', reason: 'OLDER_THAN_REFUSAL' },
    );
  });

  it('wakes a lead that does not say since when it sleeps', () => {
    expect(touched({ disqualifiedAt: null }, { occurredAt: '2020-01-01T00:00:00Z' })).toMatchObject({ kind: 'woken' });
  });

  it.each([
    ['is awake', { status: 'WORKING' }, 'NOT_DISQUALIFIED'],
    ['was converted', { status: 'CONVERTED' }, 'NOT_DISQUALIFIED'],
    ['must not be contacted', { doNotContact: true }, 'DO_NOT_CONTACT'],
  ] as const)('lets a lead be that %s', (_, fields, reason) => {
    expect(touched(fields)).toEqual({ kind: 'asleep', reason });
  });

  it('does not wake a lead again that was refused after the touch, when the touch is told once more', () => {
    const lead = sleeping({ disqualifiedAt: '2026-11-20T09:30:00.000Z', timesRecycled: 1 });
    const touch = aTouch({ occurredAt: '2026-11-20T09:00:00.000Z' });
    expect(wakeOnTouch({ lead, touch, settings, now })).toEqual({ kind: 'asleep', reason: 'OLDER_THAN_REFUSAL' });
  });
});
