import { describe, expect, it } from '@jest/globals';

import { DEFAULT_DISQUALIFICATION } from '../nurture/default-disqualification.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { TOUCH_OUTCOMES, type TouchOutcome } from '../vocabulary/lead-terms.ts';

import { DEFAULT_CONTACT } from './contact-settings.ts';
import { CHANNEL_OF_CONTACT, CONTACT_TYPES, type ContactType, type NextStepKey } from './contact-terms.ts';
import { proposeNextStep } from './propose-next-step.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const settings = { contact: DEFAULT_CONTACT, disqualification: DEFAULT_DISQUALIFICATION };
const lead = aLead({ emails: emailsOf('a@acme.ir'), phones: phonesOf('+98', '9121234567', 'IR') });

const unanswered = (count: number): TouchDigestEntry[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    type: 'CALL',
    direction: 'OUTGOING',
    outcome: 'NO_ANSWER',
    at: new Date(now.getTime() - index * 86_400_000).toISOString(),
  }));

const after = ({
  type = 'CALL',
  outcome = 'NO_ANSWER',
  laterAt = null,
  touches = unanswered(1),
  ...others
}: {
  type?: ContactType;
  outcome?: TouchOutcome | null;
  laterAt?: Date | null;
  touches?: TouchDigestEntry[];
  settings?: typeof settings;
} = {}) => proposeNextStep({ lead, contact: { type, outcome, at: now, laterAt }, touches, settings, now, ...others });

/** What follows each contact: sent, reached, no answer, refused, asked for later, agreed to meet. */
const FOLLOWS: Record<ContactType, NextStepKey[]> = {
  CALL: ['FOLLOW_UP', 'FOLLOW_UP', 'TRY_AGAIN', 'OTHER_CHANNEL', 'CONTACT_AS_ASKED', 'PREPARE_MEETING'],
  EMAIL: ['ASK_FOR_REPLY', 'FOLLOW_UP', 'TRY_AGAIN', 'OTHER_CHANNEL', 'CONTACT_AS_ASKED', 'PREPARE_MEETING'],
  MESSAGE: ['ASK_FOR_REPLY', 'FOLLOW_UP', 'TRY_AGAIN', 'OTHER_CHANNEL', 'CONTACT_AS_ASKED', 'PREPARE_MEETING'],
  MEETING: ['SEND_SUMMARY', 'SEND_SUMMARY', 'TRY_AGAIN', 'OTHER_CHANNEL', 'CONTACT_AS_ASKED', 'PREPARE_MEETING'],
  DEMO: ['SEND_OFFER', 'SEND_OFFER', 'TRY_AGAIN', 'OTHER_CHANNEL', 'CONTACT_AS_ASKED', 'PREPARE_MEETING'],
  OFFER: ['FOLLOW_UP_OFFER', 'FOLLOW_UP_OFFER', 'TRY_AGAIN', 'OTHER_CHANNEL', 'CONTACT_AS_ASKED', 'PREPARE_MEETING'],
  PRICE_LIST: [
    'FOLLOW_UP_PRICE_LIST',
    'FOLLOW_UP_PRICE_LIST',
    'TRY_AGAIN',
    'OTHER_CHANNEL',
    'CONTACT_AS_ASKED',
    'PREPARE_MEETING',
  ],
};

const rows = CONTACT_TYPES.flatMap((type) =>
  [null, ...TOUCH_OUTCOMES].map((outcome, index) => [type, outcome, FOLLOWS[type][index]] as const),
);

describe('proposeNextStep', () => {
  it.each(rows)('after %s with the outcome %s: %s', (type, outcome, key) => {
    const step = after({ type, outcome });
    expect(step.key).toBe(key);
    expect(Date.parse(step.at)).toBeGreaterThan(now.getTime());
  });

  it.each([
    [1, '2026-11-23T16:30:00.000Z', 2],
    [2, '2026-11-24T16:30:00.000Z', 3],
    [3, '2026-11-25T16:30:00.000Z', 4],
    [4, '2026-11-27T16:30:00.000Z', 5],
  ])('tries again after %d without an answer, on another day at another time: %s', (count, at, attempt) => {
    expect(after({ touches: unanswered(count) })).toEqual({
      key: 'TRY_AGAIN',
      at,
      channel: 'PHONE',
      parameters: { attempt, attempts: 5 },
    });
  });

  it.each([5, 6, 20])('proposes to close as not reachable after %d without an answer', (attempts) => {
    expect(after({ touches: unanswered(attempts) })).toEqual({
      key: 'CLOSE_UNREACHABLE',
      at: '2026-11-23T10:00:00.000Z',
      channel: 'EMAIL',
      parameters: { attempts, reasonKey: 'NOT_REACHABLE' },
    });
  });

  it.each(TOUCH_OUTCOMES.filter((outcome) => outcome !== 'NO_ANSWER'))(
    'does not propose to close where the sixth contact had the outcome %s',
    (outcome) => {
      expect(after({ outcome, touches: unanswered(6) }).key).not.toBe('CLOSE_UNREACHABLE');
    },
  );

  it('takes the number of tries, and the reason, from the list of reasons', () => {
    const [reason] = DEFAULT_DISQUALIFICATION.reasons;
    if (!reason) throw new Error('There is no reason.');
    const reasons = [{ ...reason, key: 'SILENT', neededAttempts: 3 }];
    const own = { ...settings, disqualification: { ...DEFAULT_DISQUALIFICATION, reasons } };
    expect(after({ touches: unanswered(2), settings: own }).parameters).toEqual({ attempt: 3, attempts: 3 });
    expect(after({ touches: unanswered(3), settings: own })).toMatchObject({
      key: 'CLOSE_UNREACHABLE',
      parameters: { attempts: 3, reasonKey: 'SILENT' },
    });
  });

  it('tries on for ever where no reason of the list is for who was not reached', () => {
    const reasons = DEFAULT_DISQUALIFICATION.reasons.filter(({ neededAttempts }) => neededAttempts === undefined);
    const own = { ...settings, disqualification: { ...DEFAULT_DISQUALIFICATION, reasons } };
    expect(after({ touches: unanswered(30), settings: own })).toMatchObject({
      key: 'TRY_AGAIN',
      at: '2026-11-27T16:30:00.000Z',
      parameters: { attempt: 31 },
    });
  });

  it('begins anew with who woke after a long sleep', () => {
    const before = unanswered(5).map((touch) => ({ ...touch, at: '2026-06-01T10:00:00.000Z' }));
    expect(after({ touches: [...unanswered(1), ...before] }).parameters).toEqual({ attempt: 2, attempts: 5 });
  });

  it.each(CONTACT_TYPES)('proposes another way and time to who refused to talk by %s', (type) => {
    const step = after({ type, outcome: 'REFUSED' });
    expect(step).toMatchObject({
      at: '2026-11-24T16:30:00.000Z',
      parameters: { refusedChannel: CHANNEL_OF_CONTACT[type] },
    });
    expect(step.channel).not.toBe(CHANNEL_OF_CONTACT[type]);
  });

  it.each([
    ['on a working day', '2027-01-12T09:15:00.000Z'],
    ['even on a Saturday, which they named', '2027-01-16T09:15:00.000Z'],
  ])('contacts who asked for later when they said, %s', (_, at) => {
    expect(after({ outcome: 'ASKED_FOR_LATER', laterAt: new Date(at) })).toMatchObject({ at, channel: 'PHONE' });
  });

  it.each([
    ['no day', null],
    ['a day that is over by now', new Date('2026-11-19T10:00:00Z')],
  ])('contacts who named %s in four weeks', (_, laterAt) => {
    expect(after({ outcome: 'ASKED_FOR_LATER', laterAt })).toMatchObject({ at: '2026-12-18T10:00:00.000Z' });
  });

  it.each([
    ['the day before', '2026-11-26T13:00:00.000Z', '2026-11-25T10:00:00.000Z'],
    ['on Friday for Monday', '2026-11-30T08:00:00.000Z', '2026-11-27T10:00:00.000Z'],
    ['at once for the same day', '2026-11-20T15:00:00.000Z', '2026-11-20T10:00:00.000Z'],
  ])('prepares a meeting %s', (_, meetingAt, at) => {
    expect(after({ outcome: 'AGREED_TO_MEET', laterAt: new Date(meetingAt) })).toEqual({
      key: 'PREPARE_MEETING',
      at,
      channel: 'MEETING',
      parameters: { meetingAt },
    });
  });

  it('prepares a meeting whose time is open the next working day', () => {
    expect(after({ outcome: 'AGREED_TO_MEET' })).toMatchObject({ at: '2026-11-23T10:00:00.000Z', parameters: {} });
  });

  it.each([
    ['CALL', '2026-11-25T10:00:00.000Z', 'PHONE'],
    ['MEETING', '2026-11-23T10:00:00.000Z', 'EMAIL'],
    ['DEMO', '2026-11-23T10:00:00.000Z', 'EMAIL'],
    ['OFFER', '2026-11-25T10:00:00.000Z', 'PHONE'],
    ['PRICE_LIST', '2026-11-24T10:00:00.000Z', 'PHONE'],
  ] as const)('follows %s up at %s by %s', (type, at, channel) => {
    expect(after({ type, outcome: 'REACHED' })).toMatchObject({ at, channel, parameters: {} });
  });
});
