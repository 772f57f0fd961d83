import { type Lead, type LeadInput } from '@leads/lead-domain';
import { aLead } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { fillGaps } from './fill-gaps.ts';

const PHONES: Lead['phones'] = {
  primaryPhoneNumber: '2071838750',
  primaryPhoneCountryCode: 'GB',
  primaryPhoneCallingCode: '+44',
  additionalPhones: [],
};

describe('fillGaps', () => {
  it.each<[string, Partial<Lead>, LeadInput, Partial<Lead>]>([
    ['an empty text', { jobTitle: '' }, { name: 'A', jobTitle: 'Smith' }, { jobTitle: 'Smith' }],
    ['nothing over a text', { jobTitle: 'Duke' }, { name: 'A', jobTitle: 'Smith' }, {}],
    ['an empty composite', {}, { name: 'A', phones: PHONES }, { phones: PHONES }],
    ['nothing over a number', { phones: PHONES }, { name: 'A', phones: { ...PHONES, primaryPhoneNumber: '1' } }, {}],
    ['nothing from an empty value', {}, { name: 'A', interest: '' }, {}],
    ['neither name, source nor kind', {}, { name: 'A', source: 'AD', kind: 'REPEAT' }, {}],
    ['a consent given now', { consent: 'UNKNOWN' }, { name: 'A', consent: 'GIVEN' }, { consent: 'GIVEN' }],
    ['no consent that was withdrawn', { consent: 'WITHDRAWN' }, { name: 'A', consent: 'GIVEN' }, {}],
  ])('gives %s', (_what, known, input, expected) => {
    expect(fillGaps({ lead: aLead(known), input })).toEqual(expected);
  });
});
