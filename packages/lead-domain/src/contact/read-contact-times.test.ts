import { describe, expect, it } from '@jest/globals';

import { readContactTimes } from './read-contact-times.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const settings = { utcOffset: '+03:30', callTimes: ['14:00', '10:00', '16:30'] };
const read = (at?: string, laterAt?: string) => {
  const times = readContactTimes({ contact: { at, laterAt }, settings, now });
  return times.kind === 'read' ? [times.at.toISOString(), times.laterAt?.toISOString() ?? null] : times.reason;
};

describe('readContactTimes', () => {
  it.each([
    ['now where nothing is said', undefined, '2026-11-20T10:00:00.000Z'],
    ['now where nothing is typed', '  ', '2026-11-20T10:00:00.000Z'],
    ['now for today', '2026-11-20', '2026-11-20T10:00:00.000Z'],
    ['an earlier time', '2026-11-19T08:00:00Z', '2026-11-19T08:00:00.000Z'],
    ['a time on our own clock', '2026-11-20T10:00', '2026-11-20T06:30:00.000Z'],
    ['a day alone', '2026-11-18', '2026-11-18T10:30:00.000Z'],
    ['now for a clock that is a little ahead', '2026-11-20T10:04:59Z', '2026-11-20T10:00:00.000Z'],
  ])('takes for the contact %s', (_, at, expected) => {
    expect(read(at)).toEqual([expected, null]);
  });

  it.each([
    ['a time', '2026-12-01T08:00:00Z', '2026-12-01T08:00:00.000Z'],
    ['a day', '2026-12-01', '2026-12-01T10:30:00.000Z'],
    ['today: the first call time that is left', '2026-11-20', '2026-11-20T10:30:00.000Z'],
    ['nothing', '', null],
  ])('takes for later %s', (_, laterAt, expected) => {
    expect(read(undefined, laterAt)).toEqual([now.toISOString(), expected]);
  });

  it('takes a day that is asked for from when the contact was, not from now', () => {
    expect(read('2026-11-10T10:00:00Z', '2026-11-15')).toEqual([
      '2026-11-10T10:00:00.000Z',
      '2026-11-15T10:30:00.000Z',
    ]);
  });

  it.each([
    ['an unreadable time', 'yesterday', undefined, 'AT_UNREADABLE'],
    ['a day that no calendar knows', '2026-02-30', undefined, 'AT_UNREADABLE'],
    ['what is still to come', '2026-11-20T10:05:01Z', undefined, 'AT_IN_THE_FUTURE'],
    ['tomorrow', '2026-11-21', undefined, 'AT_IN_THE_FUTURE'],
    ['an unreadable day for later', undefined, 'next week', 'LATER_UNREADABLE'],
    ['a day for later that is over', undefined, '2026-11-19', 'LATER_BEFORE_CONTACT'],
    ['later at the same moment', undefined, '2026-11-20T10:00:00Z', 'LATER_BEFORE_CONTACT'],
    ['later on a day without a call time left', '2026-11-18T14:00:00Z', '2026-11-18', 'LATER_BEFORE_CONTACT'],
  ])('refuses %s', (_, at, laterAt, reason) => {
    expect(read(at, laterAt)).toBe(reason);
  });

  it('says what to write instead', () => {
    expect(readContactTimes({ contact: { at: '?' }, settings, now })).toMatchObject({
      message: 'The time of the contact cannot be read; write it as 2027-03-21T10:30:00Z.',
    });
  });
});
