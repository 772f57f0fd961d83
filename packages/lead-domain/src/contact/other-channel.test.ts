import { describe, expect, it } from '@jest/globals';

import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { PREFERRED_CHANNELS, type TouchType } from '../vocabulary/lead-terms.ts';

import { otherChannel } from './other-channel.ts';

const both = { emails: emailsOf('a@acme.ir'), phones: phonesOf('+98', '9121234567', 'IR') };
const refusal = (type: TouchType) => ({
  id: type,
  type,
  direction: 'OUTGOING' as const,
  outcome: 'REFUSED' as const,
  at: '2026-11-20T09:00:00Z',
});

describe('otherChannel', () => {
  it.each([
    ['a mail after a call', both, 'PHONE', [], 'EMAIL'],
    ['a call after a mail', both, 'EMAIL', [], 'PHONE'],
    ['a mail after a meeting', both, 'MEETING', [], 'EMAIL'],
    ['a mail after a message', both, 'MESSAGE', [], 'EMAIL'],
    ['what they prefer', { ...both, preferredChannel: 'MESSAGE' }, 'PHONE', [], 'MESSAGE'],
    [
      'not what they prefer where that is what they refused',
      { ...both, preferredChannel: 'PHONE' },
      'PHONE',
      [],
      'EMAIL',
    ],
    ['not what they refused before', both, 'PHONE', [refusal('EMAIL')], 'MESSAGE'],
    ['an offer they refused counts as mail', both, 'PHONE', [refusal('OFFER')], 'MESSAGE'],
    ['what they refused before where nothing is left', both, 'PHONE', [refusal('EMAIL'), refusal('MESSAGE')], 'EMAIL'],
    ['a message where there is no address', { phones: both.phones }, 'PHONE', [], 'MESSAGE'],
    ['the same where there is no other', { emails: both.emails }, 'EMAIL', [], 'EMAIL'],
    ['the same where nothing is known', {}, 'PHONE', [], 'PHONE'],
    ['no meeting, which they refused to begin with', { ...both, preferredChannel: 'MEETING' }, 'PHONE', [], 'EMAIL'],
  ] as const)('proposes %s', (_, fields, used, touches, expected) => {
    expect(otherChannel({ lead: aLead(fields), used, touches: [...touches] })).toBe(expected);
  });

  it.each(PREFERRED_CHANNELS)('is another than %s wherever both ways are there', (used) => {
    for (const preferredChannel of [null, ...PREFERRED_CHANNELS]) {
      expect(otherChannel({ lead: aLead({ ...both, preferredChannel }), used, touches: [] })).not.toBe(used);
    }
  });
});
