import { expect, it } from '@jest/globals';

import { createFormat } from '../messages/create-format.ts';
import { common } from '../messages/en.ts';

import { valueText } from './value-text.ts';

const words = { messages: common, format: createFormat({ language: 'en', now: '2026-11-21T10:00:00.000Z' }) };

it.each([
  [null, '—'],
  [undefined, '—'],
  ['', '—'],
  ['  ', '—'],
  ['Chief Financial Officer', 'Chief Financial Officer'],
  ['2027-02-19T12:00:00.000Z', 'Feb 19, 2027'],
  [1800, '1,800'],
  [true, 'Yes'],
  [['a', 'b'], 'a, b'],
  [{ firstName: 'Maria', lastName: '' }, 'Maria'],
  [{ primaryEmail: 'a@b.example', additionalEmails: ['c@d.example'] }, 'a@b.example, c@d.example'],
  [{ primaryEmail: '', additionalEmails: null }, '—'],
  [{ primaryPhoneNumber: '3514440000', primaryPhoneCallingCode: '+49' }, '+49 3514440000'],
  [{ primaryLinkUrl: 'https://golden-anvil.example', primaryLinkLabel: '' }, 'golden-anvil.example'],
  [{ amountMicros: '25000000000', currencyCode: 'EUR' }, '€25,000'],
  [{ amountMicros: null, currencyCode: 'EUR' }, '—'],
  [{ addressCity: 'Dresden', addressCountry: 'Germany', addressStreet1: '' }, 'Dresden, Germany'],
  [{ somethingElse: 1 }, '—'],
])('shows %j as %s', (value, text) => {
  expect(valueText(value, words)).toBe(text);
});
