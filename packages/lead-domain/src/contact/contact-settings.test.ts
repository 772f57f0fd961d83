import { describe, expect, it } from '@jest/globals';

import { readInput } from '../input/read-input.ts';

import { contactSettingsSchema, DEFAULT_CONTACT } from './contact-settings.ts';
import { WEEKDAYS } from './contact-terms.ts';

const read = (fields: object) => readInput(contactSettingsSchema, { ...DEFAULT_CONTACT, ...fields });

describe('the settings of contacts', () => {
  it.each([
    ['the defaults', {}],
    ['a Persian week', { weekend: ['THURSDAY', 'FRIDAY'], utcOffset: '+03:30' }],
    ['a week without an end', { weekend: [] }],
    ['days off', { holidays: ['2027-03-21', '2027-03-22'] }],
    ['one call time', { callTimes: ['09:00'] }],
  ])('may be %s', (_, fields) => {
    expect(read(fields)).toMatchObject({ kind: 'read' });
  });

  it.each([
    ['seven days off', { weekend: [...WEEKDAYS] }, 'weekend'],
    ['an unknown weekday', { weekend: ['SUN'] }, 'weekend.0'],
    ['an hour that no clock shows', { callTimes: ['24:00'] }, 'callTimes.0'],
    ['no call time', { callTimes: [] }, 'callTimes'],
    ['an offset in hours', { utcOffset: '+3.5' }, 'utcOffset'],
    ['a day off without its year', { holidays: ['03-21'] }, 'holidays.0'],
    ['a try on the same day', { retryAfterDays: [0] }, 'retryAfterDays.0'],
    ['no try', { retryAfterDays: [] }, 'retryAfterDays'],
    ['a step without its days', { stepAfterDays: { FOLLOW_UP: 1 } }, 'stepAfterDays.ASK_FOR_REPLY'],
    ['half a day', { stepAfterDays: { ...DEFAULT_CONTACT.stepAfterDays, FOLLOW_UP: 0.5 } }, 'stepAfterDays.FOLLOW_UP'],
  ])('may not have %s', (_, fields, path) => {
    const reading = read(fields);
    expect(reading.kind === 'unreadable' && reading.problems[0]?.path).toBe(path);
    expect(reading.kind === 'unreadable' && reading.problems[0]?.message).not.toBe('');
  });
});
