import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aLead, emailsOf, linkOf, phonesOf } from '../testing/builders.ts';

import { completenessOf } from './completeness-of.ts';
import { COMPLETENESS_FIELDS, DEFAULT_COMPLETENESS } from './completeness-settings.ts';

const named = { contactName: { firstName: 'Ali', lastName: 'Rezaei' } };
const reachable = { emails: emailsOf('ali@acme.ir') };
const interested = { interest: 'Pumps' };

describe('completenessOf', () => {
  it.each([
    ['name, e-mail and interest', { ...named, ...reachable, ...interested }, false],
    ['name, phone and interest', { ...named, phones: phonesOf('+98', '9123456789'), ...interested }, false],
    ['only a first name', { contactName: { firstName: 'Ali', lastName: '' }, ...reachable, ...interested }, false],
    ['only a last name', { contactName: { firstName: '', lastName: 'رضایی' }, ...reachable, ...interested }, false],
    ['no name', { ...reachable, ...interested }, true],
    [
      'a company and its switchboard',
      { companyName: 'Acme', phones: phonesOf('+98', '2188776655'), ...interested },
      true,
    ],
    ['no channel', { ...named, ...interested }, true],
    ['no interest', { ...named, ...reachable }, true],
    ['an interest of spaces', { ...named, ...reachable, interest: '  ' }, true],
    ['nothing: an anonymous click', {}, true],
  ])('with %s says whether it is incomplete', (_, fields, isIncomplete) => {
    expect(completenessOf(aLead(fields)).isIncomplete).toBe(isIncomplete);
  });

  it('counts nothing in an empty lead and misses every field', () => {
    const { percent, missing } = completenessOf(aLead());
    expect(percent).toBe(0);
    expect(missing).toEqual(DEFAULT_COMPLETENESS.fields.map(({ field }) => field));
  });

  it('reaches 100 when nothing is missing', () => {
    const full = aLead({
      ...named,
      ...reachable,
      ...interested,
      phones: phonesOf('+98', '9123456789'),
      companyName: 'Acme',
      jobTitle: 'CEO',
      website: linkOf('https://acme.ir'),
      postalAddress: { ...aLead().postalAddress, addressCountry: 'Iran' },
      industry: 'Oil',
      employees: 50,
      budgetStatus: 'NONE',
      authority: 'USER',
      need: 'NONE',
      timeline: 'LATER',
    });
    expect(completenessOf(full)).toEqual({ percent: 100, missing: [], isIncomplete: false });
  });

  it('gives half the way and more to what makes a lead', () => {
    const { percent } = completenessOf(aLead({ ...named, ...reachable, ...interested }));
    expect(percent).toBe(50);
  });

  it.each([
    ['a website', { website: linkOf('https://acme.ir') }, 'website'],
    ['a city', { postalAddress: { ...aLead().postalAddress, addressCity: 'شیراز' } }, 'address'],
    ['an answer that is bad news', { need: 'NONE' as const }, 'need'],
  ])('knows %s', (_, fields, field) => {
    expect(completenessOf(aLead(fields)).missing).not.toContain(field);
  });

  it('does not take no employees for an answer', () => {
    expect(completenessOf(aLead({ employees: 0 })).missing).toContain('employees');
  });

  it('follows a table of the workspace', () => {
    const settings = { fields: [{ field: 'source' as const, tier: 'LEAD' as const, weight: 3 }] };
    expect(completenessOf(aLead({ source: 'CHAT' }), settings).percent).toBe(100);
    expect(completenessOf(aLead(), settings).percent).toBe(0);
  });

  it('never falls when a field is filled', () => {
    fc.assert(
      fc.property(fc.subarray(['jobTitle', 'companyName', 'industry', 'interest'] as const), (fields) => {
        const some = aLead(Object.fromEntries(fields.map((field) => [field, 'x'])));
        const more = { ...some, ...named };
        expect(completenessOf(more).percent).toBeGreaterThanOrEqual(completenessOf(some).percent);
      }),
    );
  });

  it('has three fields for a lead and fifteen for a customer', () => {
    const tiers = DEFAULT_COMPLETENESS.fields.map(({ tier }) => tier);
    expect(tiers.filter((tier) => tier === 'LEAD')).toHaveLength(3);
    expect(tiers).toHaveLength(15);
    expect(new Set(DEFAULT_COMPLETENESS.fields.map(({ field }) => field)).size).toBe(15);
    for (const { field } of DEFAULT_COMPLETENESS.fields) expect(COMPLETENESS_FIELDS).toContain(field);
  });
});
