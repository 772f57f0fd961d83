import { describe, expect, it } from '@jest/globals';

import { DEFAULT_CONTACT } from '../contact/contact-settings.ts';
import { LIFECYCLE_ACTORS, OPEN_STATUSES } from '../lifecycle/transitions.ts';
import { type Lead } from '../records/lead.ts';
import { aLead } from '../testing/builders.ts';

import { DEFAULT_DISQUALIFICATION } from './default-disqualification.ts';
import { type Disqualification } from './disqualification.ts';
import { disqualify } from './disqualify.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const settings = { disqualification: DEFAULT_DISQUALIFICATION, contact: DEFAULT_CONTACT };

const put = (fields: Partial<Lead> = {}, question: Partial<Parameters<typeof disqualify>[0]> = {}): Disqualification =>
  disqualify({
    lead: aLead({ status: 'WORKING', ...fields }),
    reasonKey: 'NO_BUDGET',
    settings,
    actor: 'REP',
    now,
    ...question,
  });

const changesOf = (decision: Disqualification) => {
  if (decision.kind === 'refused') throw new Error(decision.message);
  return decision.changes;
};

describe('disqualify', () => {
  it('puts a lead away with everything that follows', () => {
    expect(put()).toEqual({
      kind: 'disqualified',
      from: 'WORKING',
      reason: DEFAULT_DISQUALIFICATION.reasons[0],
      changes: {
        status: 'DISQUALIFIED',
        heldStatus: 'WORKING',
        disqualificationReason: 'NO_BUDGET',
        disqualifiedAt: '2026-11-20T10:00:00.000Z',
        wakeAt: '2027-02-18T10:00:00.000Z',
        statusNote: 'No budget now. Wakes on 2027-02-18.',
      },
      reaction: {
        kind: 'CLOSING_TASK',
        title: 'Thank them, and ask when their next budget is decided',
        titleFa: 'تشکر کنید و بپرسید بودجهٔ بعدی کی تصویب می‌شود',
        dueAt: '2026-11-23T16:30:00.000Z',
      },
      warnings: [],
    });
  });

  it.each(OPEN_STATUSES)('keeps that it was %s', (status) => {
    expect(changesOf(put({ status }))).toMatchObject({ status: 'DISQUALIFIED', heldStatus: status });
  });

  it.each(LIFECYCLE_ACTORS)('is for reps and marketers, not for others: %s', (actor) => {
    const may = actor === 'REP' || actor === 'MARKETER';
    expect(put({}, { actor })).toMatchObject(may ? { kind: 'disqualified' } : { reason: 'ACTOR_MAY_NOT' });
  });

  it.each([
    ['NO_NEED', null, 'No need. Wakes with the next touch.'],
    ['SPAM', null, 'Spam. Stays closed.'],
    ['CHOSE_COMPETITOR', '2027-05-19T10:00:00.000Z', 'Chose a competitor. Wakes on 2027-05-19.'],
  ])('by %s wakes at %s', (reasonKey, wakeAt, statusNote) => {
    expect(changesOf(put({}, { reasonKey }))).toMatchObject({ wakeAt, statusNote });
  });

  it('takes a reason by its label, and stores its key', () => {
    expect(changesOf(put({}, { reasonKey: 'no need' })).disqualificationReason).toBe('NO_NEED');
  });

  it.each([
    ['next year', 'No budget now: next year. Wakes on 2027-02-18.'],
    [' Ask again. ', 'No budget now: Ask again. Wakes on 2027-02-18.'],
    ['واقعاً؟', 'No budget now: واقعاً؟ Wakes on 2027-02-18.'],
    ['two\nlines', 'No budget now: two lines. Wakes on 2027-02-18.'],
    ['\u200e', 'No budget now. Wakes on 2027-02-18.'],
  ])('notes %j with the reason', (note, statusNote) => {
    expect(changesOf(put({}, { note })).statusNote).toBe(statusNote);
  });

  it('says the day of the workspace', () => {
    const contact = { ...DEFAULT_CONTACT, utcOffset: '+14:00' };
    expect(changesOf(put({}, { settings: { ...settings, contact } })).statusNote).toContain('2027-02-19');
  });

  it.each([
    [{ kind: 'ON_DATE', at: '2027-03-21' }, '2027-03-21T00:00:00.000Z'],
    [{ kind: 'ON_DATE', at: '2027-03-21T08:00:00+03:30' }, '2027-03-21T04:30:00.000Z'],
    [{ kind: 'AFTER_DAYS', days: 7 }, '2026-11-27T10:00:00.000Z'],
    [{ kind: 'ON_SIGNAL' }, null],
  ] as const)('wakes as somebody chose: %j', (wake, wakeAt) => {
    expect(changesOf(put({}, { wake })).wakeAt).toBe(wakeAt);
  });

  it('may wake even somebody who never would, at a date that somebody chose', () => {
    const wake = { kind: 'ON_DATE', at: '2027-03-21' } as const;
    expect(changesOf(put({}, { reasonKey: 'SPAM', wake })).wakeAt).toBe('2027-03-21T00:00:00.000Z');
  });

  it('forgets the date of an earlier sleep', () => {
    expect(changesOf(put({ wakeAt: '2026-01-01T00:00:00Z' }, { reasonKey: 'NO_NEED' })).wakeAt).toBeNull();
  });

  describe('warns', () => {
    it.each([0, 1, 4])('who closes as not reachable after %d attempts', (contactAttempts) => {
      const decision = put({ contactAttempts }, { reasonKey: 'NOT_REACHABLE' });
      expect(decision).toMatchObject({
        kind: 'disqualified',
        warnings: [{ code: 'FEW_ATTEMPTS', attempts: contactAttempts, needed: 5 }],
      });
    });

    it.each([5, 9])('nobody after %d attempts', (contactAttempts) => {
      expect(put({ contactAttempts }, { reasonKey: 'NOT_REACHABLE' })).toMatchObject({ warnings: [] });
    });

    it('that the same reason again means a longer sleep, which it proposes', () => {
      const decision = put({ disqualificationReason: 'NO_BUDGET', timesRecycled: 1 });
      expect(decision).toMatchObject({
        changes: { wakeAt: '2027-05-19T10:00:00.000Z' },
        warnings: [{ code: 'SLEEPS_LONGER', days: 180, usualDays: 90 }],
      });
    });

    it('of no longer sleep where somebody chose another', () => {
      const wake = { kind: 'AFTER_DAYS', days: 10 } as const;
      expect(put({ disqualificationReason: 'NO_BUDGET', timesRecycled: 1 }, { wake })).toMatchObject({ warnings: [] });
    });

    it('of both at once', () => {
      const decision = put(
        { disqualificationReason: 'NOT_REACHABLE', timesRecycled: 1, contactAttempts: 2 },
        { reasonKey: 'NOT_REACHABLE' },
      );
      expect(decision.kind === 'disqualified' && decision.warnings.map(({ code }) => code)).toEqual([
        'FEW_ATTEMPTS',
        'SLEEPS_LONGER',
      ]);
    });
  });

  describe('refuses', () => {
    it.each([
      ['no reason', {}, { reasonKey: ' ' }, 'UNKNOWN_REASON', 'NO_BUDGET, BAD_TIMING'],
      ['a reason that is not on the list', {}, { reasonKey: 'Bankrupt' }, 'UNKNOWN_REASON', 'NO_BUDGET, BAD_TIMING'],
      ['one that is put away', { status: 'DISQUALIFIED' }, {}, 'SAME_STATUS', 'recycle it first'],
      ['one that is converted', { status: 'CONVERTED' }, {}, 'NO_SUCH_MOVE', 'undo its conversion'],
      ['the system', {}, { actor: 'SYSTEM' }, 'ACTOR_MAY_NOT', 'Only a rep or a marketer'],
      ['no date', {}, { wake: { kind: 'ON_DATE', at: 'spring' } }, 'WAKE_UNREADABLE', '2027-03-21'],
      ['this very moment', {}, { wake: { kind: 'ON_DATE', at: '2026-11-20T10:00:00Z' } }, 'WAKE_IN_THE_PAST', 'later'],
      ['a date that is over', {}, { wake: { kind: 'ON_DATE', at: '2026-11-20' } }, 'WAKE_IN_THE_PAST', 'later'],
    ] as const)('%s', (_, fields, question, reason, words) => {
      const decision = put(fields, question);
      expect(decision).toMatchObject({ kind: 'refused', reason });
      expect(decision.kind === 'refused' && decision.message).toContain(words);
    });
  });
});
