import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type KnownValues } from '../probability/outcome.ts';
import { type Lead, leadSchema } from '../records/lead.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { aLead, emailsOf, linkOf, phonesOf } from '../testing/builders.ts';
import { someLead } from '../testing/score-arbitraries.ts';

import { KNOWN_VALUE_INPUTS, knownValuesOf } from './known-values-of.ts';

const at = new Date('2026-11-20T12:00:00.000Z');
const known = (fields: Partial<Lead>): KnownValues => knownValuesOf({ lead: aLead(fields), at });

const touch = (
  type: TouchDigestEntry['type'],
  time: string,
  direction: TouchDigestEntry['direction'] = 'INCOMING',
) => ({
  id: `${type} ${time}`,
  type,
  direction,
  at: time,
});

describe('what is known of a lead', () => {
  it.each<[string, Partial<Lead>, KnownValues]>([
    ['its source', { source: 'REFERRAL' }, { source: 'REFERRAL' }],
    ['its kind', { kind: 'REPEAT' }, { kind: 'REPEAT' }],
    [
      'its place',
      { postalAddress: { ...aLead().postalAddress, addressCountry: ' Iran ', addressCity: 'Shiraz' } },
      { country: 'Iran', city: 'Shiraz' },
    ],
    ['its industry', { industry: 'Oil ' }, { industry: 'Oil' }],
    ['its size', { employees: 120 }, { employees: 120 }],
    ['no size that nobody has', { employees: 0 }, { employees: null }],
    ['what the title says', { jobTitle: 'CEO' }, { seniority: 'EXECUTIVE', jobTitle: 'GIVEN' }],
    ['that a title says nothing', { jobTitle: 'Wizard' }, { seniority: null, jobTitle: 'GIVEN' }],
    ['that there is no title', {}, { seniority: null, jobTitle: null }],
    ['a business address', { emails: emailsOf('a@acme.ir') }, { email: 'BUSINESS' }],
    ['a free one', { emails: emailsOf('a@gmail.com') }, { email: 'FREE_MAIL' }],
    ['no address', {}, { email: null }],
    ['that there is a number', { phones: phonesOf('+98', '9123456789') }, { phone: 'GIVEN' }],
    ['that there is a company', { companyName: 'Acme' }, { companyName: 'GIVEN' }],
    ['that there is a website', { website: linkOf('https://acme.ir') }, { website: 'GIVEN' }],
    ['that they said what for', { interest: 'Pumps' }, { interest: 'GIVEN' }],
    ['that they said nothing', { interest: '  ' }, { interest: null }],
    [
      'where they came from',
      { utmSource: 'g', utmMedium: 'cpc', utmCampaign: 'may' },
      { utmSource: 'g', utmMedium: 'cpc', utmCampaign: 'may' },
    ],
    [
      'how to speak to them',
      { language: 'fa', preferredChannel: 'PHONE' },
      { language: 'fa', preferredChannel: 'PHONE' },
    ],
  ])('is %s', (_, fields, values) => {
    expect(known(fields)).toMatchObject(values);
  });

  it('is how often they came before, and on how many days', () => {
    const touchDigest = [
      touch('FORM', '2026-11-18T09:00:00.000Z'),
      touch('FORM', '2026-11-18T10:00:00.000Z'),
      touch('VISIT', '2026-11-19T09:00:00.000Z'),
    ];
    expect(known({ touchDigest })).toMatchObject({
      'touches.FORM': 2,
      'touches.VISIT': 1,
      'touches.CALL': 0,
      touchDays: 2,
    });
  });

  it.each([
    ['what we did', touch('EMAIL', '2026-11-18T09:00:00.000Z', 'OUTGOING')],
    ['what came in that moment', touch('FORM', at.toISOString())],
    ['what came later', touch('FORM', '2026-11-21T09:00:00.000Z')],
    ['a time that cannot be read', touch('FORM', 'yesterday')],
    ['a bounce, for which it may be given up', touch('BOUNCE', '2026-11-18T09:00:00.000Z')],
    ['an unsubscribe, for which it may be given up', touch('UNSUBSCRIBE', '2026-11-18T09:00:00.000Z')],
  ])('is not %s', (_, entry) => {
    expect(known({ touchDigest: [entry] })).toEqual(known({}));
  });

  it('is nothing that comes with the outcome', () => {
    const ending: Partial<Lead> = {
      status: 'DISQUALIFIED',
      statusNote: 'No budget',
      disqualificationReason: 'No budget',
      disqualifiedAt: '2026-11-19T00:00:00.000Z',
      budgetStatus: 'NONE',
      authority: 'NO_INFLUENCE',
      need: 'NONE',
      timeline: 'LATER',
      consent: 'WITHDRAWN',
      doNotContact: true,
      contactAttempts: 9,
      encounters: 4,
      ownerId: 'owner',
      firstRespondedAt: '2026-11-18T00:00:00.000Z',
      score: 3,
      rating: 'COLD',
      completeness: 100,
      timesRecycled: 2,
    };
    expect(known(ending)).toEqual(known({}));
  });

  it('follows from the fields that are named as its inputs, and from no other', () => {
    const lead = leadSchema.parse({ id: 'x' });
    for (const input of KNOWN_VALUE_INPUTS) expect(lead).toHaveProperty(input);
    fc.assert(
      fc.property(someLead(at), someLead(at), (one, other) => {
        const kept = Object.entries(one).filter(([field]) => KNOWN_VALUE_INPUTS.some((input) => input === field));
        expect(known({ ...other, ...Object.fromEntries(kept) })).toEqual(known(one));
      }),
    );
  });
});
