import { describe, expect, it } from '@jest/globals';

import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';

import { stepChannel } from './step-channel.ts';
import { STEP_RULES } from './step-rules.ts';

const emails = emailsOf('a@acme.ir');
const phones = phonesOf('+98', '9121234567', 'IR');

describe('stepChannel', () => {
  it.each([
    ['FOLLOW_UP', 'the channel used', { emails, phones }, 'PHONE', 'PHONE'],
    ['FOLLOW_UP', 'what they prefer', { emails, phones, preferredChannel: 'EMAIL' }, 'PHONE', 'EMAIL'],
    ['FOLLOW_UP', 'no mail without an address', { phones, preferredChannel: 'EMAIL' }, 'PHONE', 'PHONE'],
    ['ASK_FOR_REPLY', 'the channel used', { emails, phones, preferredChannel: 'PHONE' }, 'EMAIL', 'EMAIL'],
    ['TRY_AGAIN', 'the channel used, though no number is written down', {}, 'PHONE', 'PHONE'],
    ['TRY_AGAIN', 'a call to who did not come', { emails, phones }, 'MEETING', 'PHONE'],
    ['TRY_AGAIN', 'a mail to who did not come and has no phone', { emails }, 'MEETING', 'EMAIL'],
    ['TRY_AGAIN', 'another meeting where nothing else is known', {}, 'MEETING', 'MEETING'],
    ['OTHER_CHANNEL', 'another', { emails, phones }, 'PHONE', 'EMAIL'],
    ['CONTACT_AS_ASKED', 'the channel used', { emails, phones, preferredChannel: 'EMAIL' }, 'MESSAGE', 'MESSAGE'],
    ['PREPARE_MEETING', 'the meeting', {}, 'PHONE', 'MEETING'],
    ['SEND_SUMMARY', 'a mail', { emails, phones }, 'MEETING', 'EMAIL'],
    ['SEND_OFFER', 'a call where there is no address', { phones }, 'MEETING', 'PHONE'],
    ['FOLLOW_UP_OFFER', 'a call', { emails, phones }, 'EMAIL', 'PHONE'],
    ['FOLLOW_UP_PRICE_LIST', 'a mail where there is no phone', { emails }, 'EMAIL', 'EMAIL'],
    ['CLOSE_UNREACHABLE', 'a last word another way', { emails, phones }, 'PHONE', 'EMAIL'],
  ] as const)('of %s is %s', (key, _, fields, used, expected) => {
    expect(stepChannel({ rule: STEP_RULES[key], lead: aLead(fields), used, touches: [] })).toBe(expected);
  });
});
