import { describe, expect, it } from '@jest/globals';
import { readDateTime } from './date-time.ts';
import { readEmails } from './email-values.ts';
import { readJson, readOptions, readTexts } from './json-values.ts';
import { readLinks } from './link-values.ts';
import { readNumber, readNumeric, readPosition } from './number-values.ts';
import { readPhones } from './phone-values.ts';
import { readRichText } from './rich-text.ts';
import { readOption, readText, readUuid } from './text-values.ts';

describe('dates', () => {
  it.each([
    ['2027-01-15', '2027-01-15T00:00:00.000Z'],
    ['20270115', '2027-01-15T00:00:00.000Z'],
    ['01/15/2027', '2027-01-15T00:00:00.000Z'],
    ['2027/01/15', '2027-01-15T00:00:00.000Z'],
    ['2027-01-15T10:00', '2027-01-15T10:00:00.000Z'],
    ['2027-01-15 10:00:30', '2027-01-15T10:00:30.000Z'],
    ['2027-01-15T10:00:00+03:30', '2027-01-15T06:30:00.000Z'],
    ['2027-01-15T10:00:00.123456Z', '2027-01-15T10:00:00.123Z'],
    ['2027-02-30', null],
    ['yesterday', null],
    ['', null],
    [5, null],
  ])('%p is %p', (value, expected) => {
    expect(readDateTime(value)).toBe(expected);
  });
});

describe('texts and numbers', () => {
  it('stores the empty text as nothing', () => {
    expect(readText('', 'x')).toBeNull();
    expect(readText('a', 'x')).toBe('a');
  });

  it.each([
    [() => readText(5, 'jobTitle'), 'Invalid string value 5 for text field "jobTitle"'],
    [() => readUuid('', 'companyId'), 'Invalid UUID value \'\' for field "companyId"'],
    [() => readOption('X', 'stage', ['A', 'B']), 'Invalid value "X" for field "stage". Valid values are: A, B'],
    [() => readNumber('5', 'score'), 'Invalid number value \'5\' for field "score"'],
    [() => readNumeric('many', 'amount'), 'Invalid number value NaN for field "amount"'],
    [() => readPosition('x', 'position'), 'Invalid position value \'x\' for field "position"'],
    [() => readJson('nope', 'details'), 'Invalid object value \'nope\' for field "details"'],
    [() => readTexts([1], 'tags'), 'Invalid value [ 1 ] for field "tags - Array values need to be string"'],
    [() => readOptions(['X'], 'colours', ['A']), 'Invalid value [ \'X\' ] for multi select field "colours"'],
  ])('refuses in the words of Twenty (%#)', (read, message) => {
    expect(read).toThrow(message);
  });

  it('takes amounts as text, and the empty text as zero', () => {
    expect(readNumeric('12.5', 'x')).toBe(12.5);
    expect(readNumeric('', 'x')).toBe(0);
  });

  it('takes one text as a list of one, and nothing as nothing', () => {
    expect(readTexts('a', 'x')).toEqual(['a']);
    expect(readTexts([], 'x')).toBeNull();
    expect(readJson({}, 'x')).toBeNull();
    expect(readJson([], 'x')).toBeNull();
    expect(readJson('[1]', 'x')).toEqual([1]);
  });
});

describe('e-mails', () => {
  it('are lower-cased', () => {
    expect(readEmails({ primaryEmail: 'A.B@C.Example', additionalEmails: ['D@E.example'] }, 'emails')).toEqual({
      primaryEmail: 'a.b@c.example',
      additionalEmails: ['d@e.example'],
    });
  });

  it('lose the primary one when only further ones are given', () => {
    expect(readEmails({ additionalEmails: [] }, 'emails')).toEqual({ primaryEmail: null, additionalEmails: null });
  });

  it.each(['not an email', ' a@b.example ', 5])('refuses %p', (primaryEmail) => {
    expect(() => readEmails({ primaryEmail }, 'emails')).toThrow('for email field "emails.primaryEmail"');
  });
});

describe('links', () => {
  it.each([
    ['HTTPS://WWW.Example.com/Path/?x=1', 'https://www.example.com/Path/?x=1'],
    ['https://www.example.com/', 'https://www.example.com'],
    ['Example.com/X/', 'Example.com/X/'],
    ['http://localhost:30', 'http://localhost:30'],
  ])('%s is kept as %s', (primaryLinkUrl, kept) => {
    expect(readLinks({ primaryLinkUrl }, 'website').primaryLinkUrl).toBe(kept);
  });

  it.each(['not a url at all', '12', 'ftp://x.example/a', 'goldeng'])('refuses %p', (primaryLinkUrl) => {
    expect(() => readLinks({ primaryLinkUrl }, 'website')).toThrow('The URL of the link is not valid');
  });

  it('move up when the first one is empty', () => {
    expect(readLinks({ secondaryLinks: [{ url: '' }, { url: 'https://b.example', label: 'B' }] }, 'website')).toEqual({
      primaryLinkUrl: 'https://b.example',
      primaryLinkLabel: 'B',
      secondaryLinks: null,
    });
  });

  it('lose the address when only a label is given', () => {
    expect(readLinks({ primaryLinkLabel: 'site' }, 'website').primaryLinkUrl).toBeNull();
  });
});

describe('phones', () => {
  it.each([
    [{ primaryPhoneNumber: '+442071838750' }, ['2071838750', 'GB', '+44']],
    [{ primaryPhoneNumber: '0912 345 6789', primaryPhoneCountryCode: 'IR' }, ['9123456789', 'IR', '+98']],
    [{ primaryPhoneNumber: '9123456789', primaryPhoneCallingCode: '+98' }, ['9123456789', 'IR', '+98']],
    [{ primaryPhoneNumber: '' }, [null, undefined, undefined]],
  ])('%j is read as %j', (parts, [number, country, calling]) => {
    expect(readPhones(parts, 'phones')).toMatchObject({
      primaryPhoneNumber: number,
      primaryPhoneCountryCode: country,
      primaryPhoneCallingCode: calling,
    });
  });

  it.each([
    [{ primaryPhoneNumber: 'abc' }, 'Provided phone number is invalid abc'],
    [{ primaryPhoneNumber: '4155552671' }, 'Provided phone number is invalid 4155552671'],
    [{ primaryPhoneNumber: '4155552671', primaryPhoneCountryCode: 'XX' }, 'Invalid country code XX'],
    [{ primaryPhoneNumber: '1', primaryPhoneCallingCode: '+999' }, 'Invalid calling code +999'],
    [
      { primaryPhoneCountryCode: 'US', primaryPhoneCallingCode: '+44' },
      'Provided country code and calling code are conflicting',
    ],
    [
      { primaryPhoneNumber: '+442071838750', primaryPhoneCountryCode: 'US' },
      'Provided and inferred country code are conflicting',
    ],
  ])('refuses %j', (parts, message) => {
    expect(() => readPhones(parts, 'phones')).toThrow(message);
  });

  it('reads further phones too, and forgets them when none are given', () => {
    expect(readPhones({ additionalPhones: [{ number: '+14155552671' }] }, 'phones').additionalPhones).toEqual([
      { number: '4155552671', callingCode: '+1', countryCode: 'US' },
    ]);
    expect(readPhones({ primaryPhoneCountryCode: 'US' }, 'phones').additionalPhones).toBeNull();
  });
});

describe('rich text', () => {
  it('makes blocks of markdown and markdown of blocks', () => {
    const { blocknote } = readRichText({ markdown: 'Hello' }, 'body');
    expect(readRichText({ blocknote }, 'body').markdown).toBe('Hello');
  });

  it.each([
    ['nope', 'must contain valid JSON'],
    ['{}', 'must be a JSON array of blocks'],
  ])('refuses the blocks %p', (blocknote, message) => {
    expect(() => readRichText({ blocknote }, 'body')).toThrow(message);
  });
});
