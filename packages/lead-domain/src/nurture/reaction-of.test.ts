import { describe, expect, it } from '@jest/globals';

import { DEFAULT_CONTACT } from '../contact/contact-settings.ts';

import { DEFAULT_DISQUALIFICATION } from './default-disqualification.ts';
import { type DisqualificationReason } from './disqualification-settings.ts';
import { reactionOf } from './reaction-of.ts';

const reasonDue = (dueInDays: number): DisqualificationReason => ({
  key: 'NO_BUDGET',
  label: 'No budget',
  reaction: { kind: 'CLOSING_TASK', sentence: 'Thank them', sentenceFa: 'تشکر کنید', dueInDays },
  wake: { kind: 'ON_SIGNAL' },
});
const dueAt = (dueInDays: number, now: string, settings = DEFAULT_CONTACT) =>
  reactionOf({ reason: reasonDue(dueInDays), settings, now: new Date(now) })?.dueAt;

describe('reactionOf', () => {
  it('is a task with the words of the reason', () => {
    expect(
      reactionOf({ reason: reasonDue(1), settings: DEFAULT_CONTACT, now: new Date('2026-11-18T09:00:00Z') }),
    ).toEqual({
      kind: 'CLOSING_TASK',
      title: 'Thank them',
      titleFa: 'تشکر کنید',
      dueAt: '2026-11-19T16:30:00.000Z',
    });
  });

  it('has no Persian words where the reason has none', () => {
    const reason = reasonDue(1);
    const { sentenceFa: _, ...reaction } = reason.reaction;
    const now = new Date('2026-11-18T09:00:00Z');
    expect(reactionOf({ reason: { ...reason, reaction }, settings: DEFAULT_CONTACT, now })).toMatchObject({
      titleFa: null,
    });
  });

  it.each([
    ['today while the day lasts', 0, '2026-11-18T09:00:00Z', '2026-11-18T16:30:00.000Z'],
    ['tomorrow where today is over', 0, '2026-11-18T16:30:00Z', '2026-11-19T16:30:00.000Z'],
    ['on Monday where Friday is over', 0, '2026-11-20T18:00:00Z', '2026-11-23T16:30:00.000Z'],
    ['on Monday for a Saturday', 0, '2026-11-21T20:00:00Z', '2026-11-23T16:30:00.000Z'],
    ['after the weekend', 2, '2026-11-20T09:00:00Z', '2026-11-24T16:30:00.000Z'],
  ])('is due %s', (_, days, now, expected) => {
    expect(dueAt(days, now)).toBe(expected);
  });

  it('is due on a day on which a Persian office works', () => {
    const settings = { ...DEFAULT_CONTACT, weekend: ['THURSDAY' as const, 'FRIDAY' as const], utcOffset: '+03:30' };
    expect(dueAt(1, '2026-11-18T09:00:00Z', settings)).toBe('2026-11-21T13:00:00.000Z');
  });

  it.each(DEFAULT_DISQUALIFICATION.reasons.map((reason) => [reason.key, reason] as const))(
    'is proposed by %s as the list says',
    (_, reason) => {
      const reaction = reactionOf({ reason, settings: DEFAULT_CONTACT, now: new Date('2026-11-18T09:00:00Z') });
      expect(reaction?.kind ?? 'NONE').toBe(reason.reaction.kind);
      expect(reaction?.title ?? '').toBe(reason.reaction.sentence);
    },
  );
});
