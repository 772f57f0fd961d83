import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type LeadForm } from '../records/lead-form.ts';
import { aForm } from '../testing/builders.ts';

import { type CaptureProblemCode } from './capture-result.ts';
import { type FormField, formFieldSchema } from './form-fields.ts';
import { readSubmission } from './read-submission.ts';
import { TRAP_FIELD } from './trap-field.ts';

const now = new Date('2026-11-20T12:00:00.000Z');

const good = { firstName: 'Ali', lastName: 'Rezaei', email: 'ali@acme.ir', message: 'We need pumps.' };

const read = (input: unknown, form: Partial<LeadForm> = {}, country?: string) =>
  readSubmission({ form: aForm(form), input, context: { country }, now });

const accepted = (...question: Parameters<typeof read>) => {
  const result = read(...question);
  if (result.kind === 'refused') throw new Error(JSON.stringify(result.problems));
  return result;
};

const problemsOf = (...question: Parameters<typeof read>): [string, CaptureProblemCode][] => {
  const result = read(...question);
  return result.kind === 'refused' ? result.problems.map(({ field, code }) => [field, code]) : [];
};

const field = (fields: Partial<FormField> & Pick<FormField, 'name'>): FormField => formFieldSchema.parse(fields);
const fields = (...more: (Partial<FormField> & Pick<FormField, 'name'>)[]) => [
  ...aForm().formFields,
  ...more.map(field),
];

describe('a submission', () => {
  it('becomes a lead and its touch', () => {
    expect(read({ ...good, companyName: 'Acme', phone: '+989123456789', utmSource: 'news' })).toMatchObject({
      kind: 'accepted',
      lead: {
        name: 'Ali Rezaei',
        contactName: { firstName: 'Ali', lastName: 'Rezaei' },
        emails: { primaryEmail: 'ali@acme.ir', additionalEmails: [] },
        phones: { primaryPhoneNumber: '9123456789', primaryPhoneCountryCode: 'IR', primaryPhoneCallingCode: '+98' },
        companyName: 'Acme',
        interest: 'We need pumps.',
        source: 'WEB_FORM',
        kind: 'NEW',
        utmSource: 'news',
        language: 'en',
        consent: 'UNKNOWN',
      },
      touch: {
        name: 'Contact us',
        touchType: 'FORM',
        direction: 'INCOMING',
        outcome: null,
        occurredAt: now.toISOString(),
        body: 'We need pumps.',
        utmSource: 'news',
      },
      suggestions: [],
      suspicions: [],
    });
  });

  it('in Persian is cleaned', () => {
    const { lead, touch } = accepted(
      {
        firstName: 'علي',
        lastName: ' كريمي ',
        email: 'ALI@Acme.ir',
        phone: '۰۹۱۲ ۳۴۵ ۶۷۸۹',
        companyName: 'شركت پتروشيمي',
        message: 'سلام،\r\nپمپ می\u200Cخواهیم.',
      },
      { language: 'fa' },
    );
    expect(lead).toMatchObject({
      name: 'علی کریمی',
      emails: { primaryEmail: 'ali@acme.ir' },
      phones: { primaryPhoneNumber: '9123456789', primaryPhoneCountryCode: 'IR' },
      companyName: 'شرکت پتروشیمی',
      interest: 'سلام، پمپ می\u200Cخواهیم.',
      language: 'fa',
    });
    expect(touch.body).toBe('سلام،\nپمپ می\u200Cخواهیم.');
  });

  it('from urlencoded bodies is read like one from JSON', () => {
    const form = new URLSearchParams(good);
    expect(read(Object.fromEntries(form))).toEqual(read(good));
  });

  it('whose whole name stands in one field is split', () => {
    const form = { formFields: [field({ name: 'fullName' }), field({ name: 'email' })] };
    const { lead } = accepted({ fullName: 'دکتر محمد حسین کریمی', email: 'a@b.ir' }, form);
    expect(lead.contactName).toEqual({ firstName: 'محمد حسین', lastName: 'کریمی' });
  });

  it('keeps a long message whole in the touch and its beginning as the interest', () => {
    const { lead, touch } = accepted({ ...good, message: 'pump '.repeat(500) });
    expect(touch.body).toHaveLength(2499);
    expect(lead.interest).toHaveLength(500);
  });

  it('prefers an interest that was asked for', () => {
    const { lead, touch } = accepted({ ...good, interest: 'Valves' }, { formFields: fields({ name: 'interest' }) });
    expect(lead.interest).toBe('Valves');
    expect(touch.body).toBe('We need pumps.');
  });

  it('reads a phone in the country of the visitor', () => {
    expect(accepted({ ...good, phone: '030 901820' }, {}, 'DE').lead.phones?.primaryPhoneCallingCode).toBe('+49');
  });

  it('reads a phone in the country that was typed first of all', () => {
    const form = { formFields: fields({ name: 'country' }) };
    const { lead } = accepted({ ...good, phone: '030 901820', country: 'آلمان' }, form, 'IR');
    expect(lead.phones?.primaryPhoneCountryCode).toBe('DE');
    expect(lead.postalAddress?.addressCountry).toBe('آلمان');
  });

  it('reads the fields of a longer form', () => {
    const formFields = fields(
      { name: 'website', type: 'URL' },
      { name: 'employees', type: 'NUMBER' },
      { name: 'jobTitle' },
      { name: 'industry' },
      { name: 'city' },
      { name: 'preferredChannel' },
    );
    const input = {
      ...good,
      website: 'acme.ir',
      employees: '۱۲۰ نفر',
      jobTitle: 'مدير فروش',
      industry: 'Oil',
      city: 'شیراز',
      preferredChannel: 'phone',
    };
    expect(accepted(input, { formFields }).lead).toMatchObject({
      website: { primaryLinkUrl: 'https://acme.ir' },
      employees: 120,
      jobTitle: 'مدیر فروش',
      industry: 'Oil',
      postalAddress: { addressCity: 'شیراز' },
      preferredChannel: 'PHONE',
    });
  });

  it.each([
    [true, 'GIVEN'],
    ['on', 'GIVEN'],
    ['true', 'GIVEN'],
    [false, 'UNKNOWN'],
    ['', 'UNKNOWN'],
    ['off', 'UNKNOWN'],
  ])('with a consent box of %j has consent %s', (consent, expected) => {
    const form = { formFields: fields({ name: 'consent', type: 'CHECKBOX' }) };
    expect(accepted({ ...good, consent }, form).lead.consent).toBe(expected);
  });

  it('with a mistyped address is accepted as typed, with a proposal', () => {
    const { lead, suggestions } = accepted({ ...good, email: 'ali@gmial.com' });
    expect(lead.emails?.primaryEmail).toBe('ali@gmial.com');
    expect(suggestions).toEqual([{ field: 'email', value: 'ali@gmial.com', suggestion: 'ali@gmail.com' }]);
  });

  it('that fills the trap is suspicious and otherwise the same', () => {
    const { suspicions, lead } = accepted({ ...good, [TRAP_FIELD]: 'https://spam.example' });
    expect(suspicions).toEqual(['TRAP_FILLED']);
    expect(lead).toEqual(accepted(good).lead);
    expect(accepted({ ...good, [TRAP_FIELD]: '' }).suspicions).toEqual([]);
  });

  it('names the touch after the form where it has no title', () => {
    expect(accepted(good, { title: '' }).touch.name).toBe('Contact');
    expect(accepted(good, { title: '', name: '' }).touch.name).toBe('contact');
  });
});

describe('what a visitor cannot do', () => {
  it.each([
    ['status', 'SQL'],
    ['score', 100],
    ['ownerId', '00000000-0000-4000-8000-000000000009'],
    ['source', 'REFERRAL'],
    ['kind', 'REFERRAL'],
    ['id', '00000000-0000-4000-8000-000000000009'],
    ['jobTitle', 'CEO'],
    ['consent', 'true'],
    ['doNotContact', true],
    ['emails', { primaryEmail: 'x@y.zz' }],
    ['__proto__', { status: 'SQL' }],
    ['constructor', 'x'],
    ['budgetAmount', '1000000'],
  ])('is to set %s, which the form does not offer', (name, value) => {
    const input: unknown = JSON.parse(
      `{${JSON.stringify(good).slice(1, -1)},${JSON.stringify(name)}:${JSON.stringify(value)}}`,
    );
    expect(read(input)).toEqual(read(good));
  });

  it('is to win against a value of the form', () => {
    const formFields = fields({ name: 'industry', type: 'HIDDEN', value: 'Oil' });
    expect(accepted({ ...good, industry: 'Hacking' }, { formFields }).lead.industry).toBe('Oil');
    expect(accepted(good, { formFields }).lead.industry).toBe('Oil');
  });

  it('is to borrow values from a prototype', () => {
    expect(problemsOf(Object.create(good))).toContainEqual(['email', 'REQUIRED']);
  });

  it('is to choose what is not offered', () => {
    const formFields = fields({ name: 'interest', type: 'CHOICE', options: ['Pumps', 'Valves'] });
    expect(accepted({ ...good, interest: ' Pumps ' }, { formFields }).lead.interest).toBe('Pumps');
    expect(problemsOf({ ...good, interest: 'Bombs' }, { formFields })).toEqual([['interest', 'UNKNOWN_OPTION']]);
  });

  it('is to name a landing page that is no address', () => {
    expect(accepted({ ...good, landingPage: 'javascript:alert(1)' }).lead.landingPage).toBe('');
    expect(accepted({ ...good, landingPage: 'https://acme.ir/x' }).lead.landingPage).toBe('https://acme.ir/x');
    expect(accepted({ ...good, landingPage: '/pricing' }).lead.landingPage).toBe('/pricing');
  });

  it('is to make up a language', () => {
    expect(accepted({ ...good, language: '<b>' }).lead.language).toBe('en');
    expect(accepted({ ...good, language: 'de-AT' }).lead.language).toBe('de-AT');
  });
});

describe('a submission is refused, with the field,', () => {
  it.each<[string, Record<string, unknown>, [string, CaptureProblemCode][]]>([
    ['without a required name', { ...good, firstName: '' }, [['firstName', 'REQUIRED']]],
    ['with a name of spaces', { ...good, lastName: '   ' }, [['lastName', 'REQUIRED']]],
    ['with a name that shows nothing', { ...good, firstName: '\u200B\u3164' }, [['firstName', 'REQUIRED']]],
    ['with an address that shows nothing', { ...good, email: '\u200B' }, [['email', 'REQUIRED']]],
    ['without an address', { ...good, email: undefined }, [['email', 'REQUIRED']]],
    ['with a broken address', { ...good, email: 'ali@' }, [['email', 'INVALID_EMAIL']]],
    ['with a broken phone', { ...good, phone: '12' }, [['phone', 'INVALID_PHONE']]],
    ['with too long a name', { ...good, firstName: 'x'.repeat(101) }, [['firstName', 'TOO_LONG']]],
    ['with too long a message', { ...good, message: 'x'.repeat(5001) }, [['message', 'TOO_LONG']]],
    ['with a huge message', { ...good, message: 'x'.repeat(1e6) }, [['message', 'TOO_LONG']]],
    ['with a huge campaign', { ...good, utmCampaign: 'x'.repeat(1e5) }, [['utmCampaign', 'TOO_LONG']]],
    ['with a list for a name', { ...good, firstName: ['a', 'b'] }, [['firstName', 'WRONG_TYPE']]],
    ['with an object for a name', { ...good, firstName: { a: 1 } }, [['firstName', 'WRONG_TYPE']]],
    ['with a flag for a name', { ...good, firstName: true }, [['firstName', 'WRONG_TYPE']]],
    ['with no number for a name', { ...good, firstName: Number.NaN }, [['firstName', 'WRONG_TYPE']]],
    [
      'with everything wrong',
      {},
      [
        ['firstName', 'REQUIRED'],
        ['lastName', 'REQUIRED'],
        ['email', 'REQUIRED'],
        ['message', 'REQUIRED'],
      ],
    ],
  ])('%s', (_, input, problems) => {
    expect(problemsOf(input)).toEqual(problems);
  });

  it.each([null, undefined, 'firstName=Ali', 7, [], [good]])('when it is %j', (input) => {
    expect(problemsOf(input)).toEqual([['', 'UNREADABLE']]);
  });

  it('when the form is closed, whatever it holds', () => {
    expect(problemsOf(null, { isActive: false })).toEqual([['', 'FORM_CLOSED']]);
    expect(problemsOf(good, { isActive: false })).toEqual([['', 'FORM_CLOSED']]);
  });

  it('without a name where none of several is required', () => {
    const formFields = [field({ name: 'firstName' }), field({ name: 'lastName' }), field({ name: 'email' })];
    expect(problemsOf({ email: 'a@b.ir' }, { formFields })).toEqual([['firstName', 'NAME_REQUIRED']]);
    expect(problemsOf({ email: 'a@b.ir', lastName: 'Rezaei' }, { formFields })).toEqual([]);
  });

  it('without a channel where none of several is required', () => {
    const formFields = [field({ name: 'fullName' }), field({ name: 'email' }), field({ name: 'phone' })];
    expect(problemsOf({ fullName: 'Ali' }, { formFields })).toEqual([['email', 'CHANNEL_REQUIRED']]);
    expect(problemsOf({ fullName: 'Ali', phone: '+989123456789' }, { formFields })).toEqual([]);
  });

  it.each([undefined, false, 'false', 'no', '\u200C'])('where consent is required and is %j', (consent) => {
    const formFields = fields({ name: 'consent', type: 'CHECKBOX', required: true });
    expect(problemsOf({ ...good, consent }, { formFields })).toEqual([['consent', 'REQUIRED']]);
    expect(problemsOf({ ...good, consent: 'on' }, { formFields })).toEqual([]);
  });

  it('but not without a name where the form asks for none', () => {
    expect(problemsOf({ email: 'a@b.ir' }, { formFields: [field({ name: 'email' })] })).toEqual([]);
  });

  it('in the language of the form', () => {
    const result = read({ ...good, email: '' }, { language: 'fa' });
    expect(result.kind === 'refused' && result.problems[0]?.message).toBe('«E-mail» لازم است.');
  });
});

describe('hostile input', () => {
  it('is cut where only the page could have written it', () => {
    expect(accepted({ ...good, utmSource: 'x'.repeat(300) }).lead.utmSource).toHaveLength(255);
  });

  it('loses its control characters', () => {
    expect(accepted({ ...good, lastName: 'Re\u0000za\u202Eei' }).lead.contactName?.lastName).toBe('Rezaei');
  });

  it('is stored as the text it is', () => {
    expect(accepted({ ...good, lastName: '<script>alert(1)</script>' }).lead.contactName?.lastName).toBe(
      '<script>alert(1)</script>',
    );
  });

  it('is answered, and sets nothing that no form offers, whatever it is', () => {
    const allowed = new Set(Object.keys(accepted(good).lead).concat('postalAddress', 'website', 'employees'));
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (extra, value) => {
        const result = read({ ...extra, ...good, phone: value, companyName: value });
        if (result.kind === 'accepted') {
          for (const key of Object.keys(result.lead)) expect(allowed).toContain(key);
        } else {
          for (const { field: name } of result.problems) expect(['phone', 'companyName']).toContain(name);
        }
      }),
    );
  });
});
