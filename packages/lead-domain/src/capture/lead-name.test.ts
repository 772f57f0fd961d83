import { describe, expect, it } from '@jest/globals';

import { type Lead } from '../records/lead.ts';
import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';

import { leadName } from './lead-name.ts';

const emails = emailsOf('ali@acme.ir');
const phones = phonesOf('+98', '9123456789');

describe('leadName', () => {
  it.each<[string, Partial<Lead>, string]>([
    ['person', { contactName: { firstName: 'Ali', lastName: 'Rezaei' }, companyName: 'Acme', emails }, 'Ali Rezaei'],
    ['last name', { contactName: { firstName: '', lastName: 'رضایی' }, companyName: 'Acme' }, 'رضایی'],
    ['company', { companyName: 'Acme', emails }, 'Acme'],
    ['address', { emails, phones }, 'ali@acme.ir'],
    ['number', { phones }, '+989123456789'],
    ['nothing', {}, ''],
  ])('takes the %s', (_, lead, name) => {
    expect(leadName(aLead(lead))).toBe(name);
  });
});
