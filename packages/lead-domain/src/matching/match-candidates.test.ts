import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Company } from '../records/company.ts';
import { type Lead } from '../records/lead.ts';
import { type Person } from '../records/person.ts';
import { aCompany, aLead, anOpportunity, aPerson, emailsOf, linkOf, phonesOf } from '../testing/builders.ts';

import { type MatchEvidence, type MatchStrength } from './match.ts';
import { matchCandidates } from './match-candidates.ts';

const ali = { firstName: 'Ali', lastName: 'Rezaei' };
const deletedAt = '2026-01-01T00:00:00.000Z';

const match = (
  lead: Partial<Lead>,
  records: Partial<Pick<Parameters<typeof matchCandidates>[0], 'people' | 'companies' | 'opportunities'>>,
  closedStages: string[] = [],
) => matchCandidates({ lead: aLead(lead), people: [], companies: [], opportunities: [], closedStages, ...records });

const signalsOf = (evidence: MatchEvidence[]) => evidence.map(({ signal }) => signal);

type PersonRow = [string, Partial<Lead>, Partial<Person>, MatchEvidence['signal'][], MatchStrength, boolean];

describe('people', () => {
  const acme = aCompany({ name: 'Acme GmbH', domainName: linkOf('https://acme.ir') });

  it.each<PersonRow>([
    [
      'the same address',
      { emails: emailsOf('A@acme.ir') },
      { emails: emailsOf('a@acme.ir') },
      ['EMAIL', 'DOMAIN'],
      'STRONG',
      true,
    ],
    [
      'an additional address of theirs',
      { emails: emailsOf('a@gmail.com') },
      { emails: emailsOf('x@y.ir', 'A@gmail.com') },
      ['EMAIL'],
      'STRONG',
      true,
    ],
    [
      'an additional address of the lead',
      { emails: emailsOf('x@y.ir', 'a@gmail.com') },
      { emails: emailsOf('a@gmail.com') },
      ['EMAIL'],
      'STRONG',
      true,
    ],
    [
      'the same number alone',
      { phones: phonesOf('+98', '2188776655') },
      { phones: phonesOf('98', '02188776655') },
      ['PHONE'],
      'MEDIUM',
      false,
    ],
    [
      'the same number and name',
      { phones: phonesOf('+98', '9123456789'), contactName: ali },
      { phones: phonesOf('+98', '9123456789'), name: { firstName: 'علی', lastName: 'رضایی' } },
      ['PHONE', 'NAME'],
      'STRONG',
      true,
    ],
    ['the same name alone', { contactName: ali }, { name: ali }, ['NAME'], 'WEAK', false],
    [
      'the same name in Arabic letters',
      { contactName: { firstName: 'علي', lastName: 'كريمي' } },
      { name: { firstName: 'علی', lastName: 'کریمی' } },
      ['NAME'],
      'WEAK',
      false,
    ],
    [
      'the same name and company',
      { contactName: ali, companyName: 'ACME' },
      { name: ali, company: acme },
      ['NAME', 'COMPANY_NAME'],
      'MEDIUM',
      true,
    ],
    [
      'the same name and domain',
      { contactName: ali, emails: emailsOf('ali@acme.ir') },
      { name: ali, emails: emailsOf('rezaei@acme.ir') },
      ['NAME', 'DOMAIN'],
      'MEDIUM',
      true,
    ],
    [
      'the same name and a number at the same company',
      { contactName: ali, companyName: 'Acme', phones: phonesOf('+98', '2188776655') },
      { name: ali, company: acme, phones: phonesOf('+98', '2188776655') },
      ['PHONE', 'NAME', 'COMPANY_NAME'],
      'STRONG',
      true,
    ],
    [
      'a deleted person of the same address',
      { emails: emailsOf('a@gmail.com') },
      { emails: emailsOf('a@gmail.com'), deletedAt },
      ['EMAIL'],
      'STRONG',
      false,
    ],
  ])('are found by %s', (_, lead, person, signals, strength, isProposed) => {
    const [found] = match(lead, { people: [aPerson(person)] }).people;
    expect(signalsOf(found?.evidence ?? [])).toEqual(signals);
    expect(found).toMatchObject({ strength, isProposed, isDeleted: person.deletedAt != null });
  });

  it.each<[string, Partial<Lead>, Partial<Person>]>([
    ['nothing', {}, {}],
    ['a colleague', { emails: emailsOf('a@acme.ir') }, { emails: emailsOf('b@acme.ir') }],
    ['a colleague by the name of the company', { companyName: 'Acme' }, { company: acme }],
    ['free mail at the same provider', { emails: emailsOf('a@gmail.com') }, { emails: emailsOf('b@gmail.com') }],
    ['a first name', { contactName: { firstName: 'Ali', lastName: '' } }, { name: { firstName: 'Ali', lastName: '' } }],
    ['another name', { contactName: ali }, { name: { firstName: 'Sara', lastName: 'Karimi' } }],
  ])('are not found by %s', (_, lead, person) => {
    expect(match(lead, { people: [aPerson(person)] }).people).toEqual([]);
  });

  it('are shown with both values', () => {
    const person = aPerson({ name: ali, phones: phonesOf('+98', '9123456789') });
    const lead = { contactName: { firstName: 'علی', lastName: 'رضایی' }, phones: phonesOf('+98', '9123456789') };
    const [found] = match(lead, { people: [person] }).people;
    expect(found?.label).toBe('Ali Rezaei');
    expect(found?.evidence).toContainEqual({
      signal: 'NAME',
      strength: 'WEAK',
      leadValue: 'علی رضایی',
      recordValue: 'Ali Rezaei',
    });
  });

  it('without a name are labelled by their address', () => {
    const person = aPerson({ emails: emailsOf('a@acme.ir') });
    expect(match({ emails: emailsOf('a@acme.ir') }, { people: [person] }).people[0]?.label).toBe('a@acme.ir');
  });
});

describe('companies', () => {
  type Row = [string, Partial<Lead>, Partial<Company>, MatchEvidence['signal'][], MatchStrength, boolean];

  it.each<Row>([
    [
      'the domain',
      { emails: emailsOf('a@acme.ir') },
      { domainName: linkOf('https://www.acme.ir/') },
      ['DOMAIN'],
      'STRONG',
      true,
    ],
    [
      'the domain without a scheme',
      { emails: emailsOf('a@acme.ir') },
      { domainName: linkOf('acme.ir') },
      ['DOMAIN'],
      'STRONG',
      true,
    ],
    [
      'a domain below it',
      { emails: emailsOf('a@mail.acme.ir') },
      { domainName: linkOf('https://shop.acme.ir') },
      ['DOMAIN'],
      'STRONG',
      true,
    ],
    [
      'the website',
      { website: linkOf('https://acme.ir/x') },
      { domainName: linkOf('acme.ir') },
      ['DOMAIN'],
      'STRONG',
      true,
    ],
    [
      'domain and name',
      { emails: emailsOf('a@acme.ir'), companyName: 'Acme' },
      { name: 'ACME Ltd', domainName: linkOf('acme.ir') },
      ['DOMAIN', 'COMPANY_NAME'],
      'STRONG',
      true,
    ],
    ['the name', { companyName: 'Acme Pumps' }, { name: 'ACME Pumps GmbH' }, ['COMPANY_NAME'], 'MEDIUM', true],
    [
      'a Persian name',
      { companyName: 'پمپ سازان' },
      { name: 'شركت پمپ\u200Cسازان (سهامي خاص)' },
      ['COMPANY_NAME'],
      'MEDIUM',
      true,
    ],
    [
      'the name in the other script',
      { companyName: 'پمپ سازان' },
      { name: 'Pomp Sazan Co.' },
      ['COMPANY_NAME'],
      'WEAK',
      false,
    ],
    [
      'a similar name',
      { companyName: 'Siemens Healthcare' },
      { name: 'Simens Healthcare AG' },
      ['COMPANY_NAME'],
      'WEAK',
      false,
    ],
    [
      'the name against the domain',
      { companyName: 'Acme', emails: emailsOf('a@acme.ir') },
      { name: 'Acme', domainName: linkOf('acme.com') },
      ['COMPANY_NAME'],
      'WEAK',
      false,
    ],
    [
      'the name, and no domain to speak against it',
      { companyName: 'Acme', emails: emailsOf('a@acme.ir') },
      { name: 'Acme' },
      ['COMPANY_NAME'],
      'MEDIUM',
      true,
    ],
    [
      'the domain of a deleted one',
      { emails: emailsOf('a@acme.ir') },
      { domainName: linkOf('acme.ir'), deletedAt },
      ['DOMAIN'],
      'STRONG',
      false,
    ],
  ])('are found by %s', (_, lead, company, signals, strength, isProposed) => {
    const [found] = match(lead, { companies: [aCompany(company)] }).companies;
    expect(signalsOf(found?.evidence ?? [])).toEqual(signals);
    expect(found).toMatchObject({ strength, isProposed });
  });

  it.each<[string, Partial<Lead>, Partial<Company>]>([
    ['nothing', {}, {}],
    ['free mail', { emails: emailsOf('a@gmail.com') }, { domainName: linkOf('https://gmail.com') }],
    [
      'a page on a site of many',
      { website: linkOf('https://linkedin.com/company/acme') },
      { domainName: linkOf('https://linkedin.com/company/other') },
    ],
    ['two letters', { companyName: 'AB' }, { name: 'AB Ltd' }],
    ['another name', { companyName: 'Acme' }, { name: 'Ajax' }],
    ['a suffix only', { emails: emailsOf('a@acme.co.uk') }, { domainName: linkOf('https://ajax.co.uk') }],
  ])('are not found by %s', (_, lead, company) => {
    expect(match(lead, { companies: [aCompany(company)] }).companies).toEqual([]);
  });

  it('of one name are not proposed where there are two', () => {
    const companies = [aCompany({ id: 'a', name: 'Acme' }), aCompany({ id: 'b', name: 'Acme Ltd' })];
    expect(match({ companyName: 'Acme' }, { companies }).companies.map(({ isProposed }) => isProposed)).toEqual([
      false,
      false,
    ]);
  });

  it('of the domain go before one of the name', () => {
    const companies = [aCompany({ id: 'a', name: 'Acme' }), aCompany({ id: 'b', domainName: linkOf('acme.ir') })];
    const found = match({ companyName: 'Acme', emails: emailsOf('x@acme.ir') }, { companies }).companies;
    expect(found.map(({ recordId, isProposed }) => [recordId, isProposed])).toEqual([
      ['b', true],
      ['a', false],
    ]);
  });
});

describe('opportunities', () => {
  const company = aCompany({ id: 'company', domainName: linkOf('acme.ir') });
  const person = aPerson({ id: 'person', emails: emailsOf('a@acme.ir') });
  const lead = { emails: emailsOf('a@acme.ir') };

  it.each([
    ['the company', { companyId: 'company' }, ['DOMAIN']],
    ['the person', { pointOfContactId: 'person' }, ['EMAIL', 'DOMAIN']],
    ['both', { companyId: 'company', pointOfContactId: 'person' }, ['EMAIL', 'DOMAIN', 'DOMAIN']],
  ])('are found by %s, and never proposed', (_, fields, signals) => {
    const opportunities = [anOpportunity({ name: 'Pumps', ...fields })];
    const [found] = match(lead, { companies: [company], people: [person], opportunities }).opportunities;
    expect(found).toMatchObject({ label: 'Pumps', strength: 'STRONG', isProposed: false });
    expect(signalsOf(found?.evidence ?? [])).toEqual(signals);
  });

  it('of somebody else are not found', () => {
    const opportunities = [anOpportunity({ companyId: 'other' }), anOpportunity()];
    expect(match(lead, { companies: [company], opportunities }).opportunities).toEqual([]);
  });

  it('of a weak match are not found', () => {
    const namesake = aPerson({ id: 'namesake', name: ali });
    const opportunities = [anOpportunity({ pointOfContactId: 'namesake' })];
    expect(match({ contactName: ali }, { people: [namesake], opportunities }).opportunities).toEqual([]);
  });

  it('that are closed are not found', () => {
    const opportunities = [anOpportunity({ companyId: 'company', stage: 'CUSTOMER' })];
    expect(match(lead, { companies: [company], opportunities }, ['CUSTOMER']).opportunities).toEqual([]);
  });
});

describe('the order of matches', () => {
  const people = [
    aPerson({ id: 'name', name: ali }),
    aPerson({ id: 'phone', phones: phonesOf('+98', '9123456789') }),
    aPerson({ id: 'deleted', emails: emailsOf('ali@acme.ir'), deletedAt }),
    aPerson({ id: 'email', emails: emailsOf('ali@acme.ir') }),
    aPerson({ id: 'phone and name', name: ali, phones: phonesOf('+98', '9123456789') }),
  ];
  const lead = { contactName: ali, emails: emailsOf('ali@acme.ir'), phones: phonesOf('+98', '9123456789') };

  it('is best first', () => {
    expect(match(lead, { people }).people.map(({ recordId }) => recordId)).toEqual([
      'email',
      'phone and name',
      'deleted',
      'phone',
      'name',
    ]);
  });

  it('does not depend on the order of the records', () => {
    const expected = match(lead, { people });
    fc.assert(
      fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
        expect(match(lead, { people: shuffled })).toEqual(expected);
      }),
    );
  });

  it('never proposes what is deleted, nor one weak signal alone', () => {
    const texts = fc.constantFrom('', 'Ali', 'Rezaei', 'علی', 'رضایی');
    const addresses = fc.constantFrom('', 'a@acme.ir', 'a@gmail.com', 'b@acme.ir').map((email) => emailsOf(email));
    const numbers = fc.constantFrom('', '9123456789').map((number) => phonesOf('+98', number));
    const record = fc.record({
      name: fc.record({ firstName: texts, lastName: texts }),
      emails: addresses,
      phones: numbers,
      deletedAt: fc.constantFrom(null, deletedAt),
    });
    fc.assert(
      fc.property(record, record, (one, other) => {
        const found = match(
          { contactName: one.name, emails: one.emails, phones: one.phones },
          { people: [aPerson(other)] },
        ).people;
        for (const { isProposed, isDeleted, evidence, strength } of found) {
          if (isProposed) expect(isDeleted).toBe(false);
          if (isProposed && evidence.length === 1) expect(strength).toBe('STRONG');
        }
      }),
    );
  });
});
