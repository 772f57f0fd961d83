import { describe, expect, it } from '@jest/globals';

import { aLead, emailsOf } from '../testing/builders.ts';

import { opportunityName } from './opportunity-name.ts';

const contactName = { firstName: 'Ali', lastName: 'Rezaei' };

describe('opportunityName', () => {
  it.each([
    ['company and interest', { companyName: 'Acme', interest: 'Pumps' }, '{company} – {interest}', 'Acme – Pumps'],
    ['no interest', { companyName: 'Acme' }, '{company} – {interest}', 'Acme'],
    ['no company', { contactName, interest: 'Pumps' }, '{company} – {interest}', 'Ali Rezaei – Pumps'],
    ['a company known by its domain', { emails: emailsOf('a@acme.co.uk') }, '{company}', 'Acme'],
    ['a person', { contactName, companyName: 'Acme' }, '{person} ({company})', 'Ali Rezaei (Acme)'],
    ['own words', { companyName: 'شرکت اکمه', interest: 'پمپ' }, 'فرصت {company}: {interest}', 'فرصت شرکت اکمه: پمپ'],
    ['an unknown placeholder', { companyName: 'Acme' }, '{company} {year}', 'Acme {year}'],
    ['nothing', { name: 'info' }, '{company} – {interest}', 'info'],
  ])('is made of %s', (_, lead, template, name) => {
    expect(opportunityName({ lead: aLead(lead), template })).toBe(name);
  });

  it('cuts a long interest at a word', () => {
    const interest = 'We would like to have an offer for eleven hundred centrifugal pumps';
    expect(
      opportunityName({ lead: aLead({ companyName: 'Acme', interest }), template: '{company} – {interest}' }),
    ).toBe('Acme – We would like to have an offer for eleven hundred…');
  });

  it('cuts a long word in the middle', () => {
    expect(opportunityName({ lead: aLead({ interest: 'x'.repeat(80) }), template: '{interest}' })).toBe(
      `${'x'.repeat(60)}…`,
    );
  });
});
