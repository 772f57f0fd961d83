import { describe, expect, it } from '@jest/globals';
import { readEditorTexts, writeEditorTexts } from './editor-value.ts';

describe('what is typed comes back as the value it was', () => {
  it.each([
    ['TEXT', 'سلام', 'سلام'],
    ['NUMBER', 42, 42],
    ['NUMBER', 0, 0],
    ['NUMBER', null, null],
    ['DATE_TIME', '2026-03-04T10:30:00.000Z', '2026-03-04T10:30:00.000Z'],
    ['FULL_NAME', { firstName: 'Ada', lastName: null }, { firstName: 'Ada', lastName: '' }],
    ['CURRENCY', { amountMicros: 1_500_000, currencyCode: 'EUR' }, { amountMicros: 1_500_000, currencyCode: 'EUR' }],
    ['CURRENCY', { amountMicros: null, currencyCode: null }, { amountMicros: null, currencyCode: 'USD' }],
    ['EMAILS', { primaryEmail: 'a@b.example', additionalEmails: null }, { primaryEmail: 'a@b.example' }],
    [
      'PHONES',
      { primaryPhoneNumber: '2071838750', primaryPhoneCallingCode: '+44' },
      { primaryPhoneNumber: '+442071838750' },
    ],
  ] as const)('%s %j', (type, value, expected) => {
    expect(writeEditorTexts({ type, texts: readEditorTexts({ type, value }) })).toEqual(expected);
  });

  it('empties a phone with its country', () => {
    expect(writeEditorTexts({ type: 'PHONES', texts: { primaryPhoneNumber: ' ' } })).toEqual({
      primaryPhoneNumber: '',
      primaryPhoneCountryCode: '',
      primaryPhoneCallingCode: '',
    });
  });
});
