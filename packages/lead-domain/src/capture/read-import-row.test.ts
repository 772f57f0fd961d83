import { describe, expect, it } from '@jest/globals';

import { type ImportMapping } from './import-fields.ts';
import { readImportRow } from './read-import-row.ts';

const mapping: ImportMapping = {
  Name: 'fullName',
  Mail: 'email',
  'Mail 2': 'email2',
  Tel: 'phone',
  'Tel 2': 'phone2',
  Firm: 'companyName',
  Size: 'employees',
  Budget: 'budgetAmount',
  Currency: 'budgetCurrency',
  Source: 'source',
  Product: 'interest',
};

const read = (row: Record<string, string>, origin: { defaultCountry?: string; language?: string } = {}) =>
  readImportRow({ row, mapping, ...origin });

const leadOf = (...question: Parameters<typeof read>) => {
  const result = read(...question);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.lead;
};

describe('a row of a list', () => {
  it('becomes a lead without a touch', () => {
    expect(
      read({ Name: 'Doe, John', Mail: 'J@Acme.com', Firm: 'Acme', Size: '11-50', Budget: '5,000', Currency: 'eur' }),
    ).toMatchObject({
      kind: 'accepted',
      touch: null,
      lead: {
        name: 'John Doe',
        emails: { primaryEmail: 'j@acme.com' },
        companyName: 'Acme',
        employees: 11,
        budgetAmount: { amountMicros: 5e9, currencyCode: 'EUR' },
        source: 'IMPORT',
        kind: 'NEW',
      },
    });
  });

  it('keeps a second address and number', () => {
    const lead = leadOf({
      Name: 'Ali',
      Mail: 'a@b.ir',
      'Mail 2': 'c@d.ir',
      Tel: '+989123456789',
      'Tel 2': '+982188776655',
    });
    expect(lead.emails).toEqual({ primaryEmail: 'a@b.ir', additionalEmails: ['c@d.ir'] });
    expect(lead.phones?.additionalPhones).toEqual([{ number: '2188776655', countryCode: 'IR', callingCode: '+98' }]);
  });

  it('keeps one of two equal ones', () => {
    const lead = leadOf({ Mail: 'a@b.ir', 'Mail 2': 'A@B.ir', Tel: '+989123456789', 'Tel 2': '+98 912 345 6789' });
    expect(lead.emails?.additionalEmails).toEqual([]);
    expect(lead.phones?.additionalPhones).toEqual([]);
  });

  it('takes the second for the first where that is empty', () => {
    expect(leadOf({ 'Mail 2': 'c@d.ir' }).emails).toEqual({ primaryEmail: 'c@d.ir', additionalEmails: [] });
    expect(leadOf({ 'Tel 2': '+982188776655' }).phones?.primaryPhoneNumber).toBe('2188776655');
  });

  it('reads phones in the country of the list', () => {
    expect(leadOf({ Tel: '030 901820' }, { defaultCountry: 'DE' }).phones?.primaryPhoneCallingCode).toBe('+49');
  });

  it.each([
    ['referral', 'REFERRAL'],
    ['Web Form', 'WEB_FORM'],
    ['Word of mouth', 'IMPORT'],
    ['', 'IMPORT'],
  ])('of source %s comes from %s', (source, expected) => {
    expect(leadOf({ Name: 'Ali', Source: source }).source).toBe(expected);
  });

  it.each([
    ['a company alone', { Firm: 'Acme' }, 'Acme'],
    ['an address alone', { Mail: 'info@acme.ir' }, 'info@acme.ir'],
    ['a number alone', { Tel: '+982188776655' }, '+982188776655'],
    ['a name alone', { Name: 'علی کریمی' }, 'علی کریمی'],
  ])('with %s is kept', (_, row, name) => {
    expect(leadOf(row).name).toBe(name);
  });

  it.each([
    ['nothing', {}, '', 'EMPTY_ROW'],
    ['nothing to know it by', { Size: '50', Product: 'Pumps' }, '', 'EMPTY_ROW'],
    ['a broken address', { Name: 'Ali', Mail: 'ali@' }, 'Mail', 'INVALID_EMAIL'],
    ['a broken number', { Name: 'Ali', 'Tel 2': '12' }, 'Tel 2', 'INVALID_PHONE'],
    ['a size that is no number', { Name: 'Ali', Size: 'huge' }, 'Size', 'INVALID_NUMBER'],
    ['too long a name', { Name: 'x'.repeat(201) }, 'Name', 'TOO_LONG'],
  ])('with %s is refused by its header', (_, row, field, code) => {
    expect(read(row)).toMatchObject({ kind: 'refused', problems: [{ field, code }] });
  });

  it('accepts who has no name where nothing is stored', () => {
    const row = { Size: '50', Product: 'Pumps' };
    const result = readImportRow({ row, mapping, mayBeNameless: true });
    expect(result).toMatchObject({ kind: 'accepted', lead: { name: '', employees: 50, interest: 'Pumps' } });
  });

  it('names the column of a proposal', () => {
    expect(read({ Name: 'Ali', Mail: 'ali@gmial.com' })).toMatchObject({
      suggestions: [{ field: 'Mail', value: 'ali@gmial.com', suggestion: 'ali@gmail.com' }],
    });
  });

  it('reads the first filled of two columns of one field', () => {
    const twice: ImportMapping = { Mobile: 'phone', Phone: 'phone', Name: 'fullName' };
    const result = readImportRow({ row: { Mobile: '', Phone: '+982188776655', Name: 'Ali' }, mapping: twice });
    expect(result.kind === 'accepted' && result.lead.phones?.primaryPhoneNumber).toBe('2188776655');
  });

  it('ignores columns that nobody mapped', () => {
    expect(leadOf({ Name: 'Ali', status: 'SQL' })).not.toHaveProperty('status');
  });
});
