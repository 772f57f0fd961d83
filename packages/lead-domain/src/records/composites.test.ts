import { describe, expect, it } from '@jest/globals';
import { type z } from 'zod/mini';

import {
  addressSchema,
  currencySchema,
  emailsSchema,
  fullNameSchema,
  linksSchema,
  phonesSchema,
} from './composites.ts';

const schemas: [string, z.ZodMiniType, Record<string, unknown>][] = [
  ['a name', fullNameSchema, { firstName: '', lastName: '' }],
  ['addresses', emailsSchema, { primaryEmail: '', additionalEmails: [] }],
  [
    'numbers',
    phonesSchema,
    { primaryPhoneNumber: '', primaryPhoneCountryCode: '', primaryPhoneCallingCode: '', additionalPhones: [] },
  ],
  ['a link', linksSchema, { primaryLinkUrl: '', primaryLinkLabel: '' }],
  ['money', currencySchema, { amountMicros: null, currencyCode: '' }],
  [
    'an address',
    addressSchema,
    {
      addressStreet1: '',
      addressStreet2: '',
      addressCity: '',
      addressPostcode: '',
      addressState: '',
      addressCountry: '',
    },
  ],
];

describe.each(schemas)('%s', (_, schema, empty) => {
  it.each([
    ['null', null],
    ['undefined', undefined],
    ['no parts', {}],
    ['parts of null', Object.fromEntries(Object.keys(empty).map((part) => [part, null]))],
  ])('reads %s as empty', (__, value) => {
    expect(schema.parse(value)).toEqual(empty);
  });

  it('reads its own result again', () => {
    expect(schema.parse(schema.parse(null))).toEqual(empty);
  });

  it.each(['text', 7, []])('refuses %j', (value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});

describe('money', () => {
  it('reads amounts that arrive as texts', () => {
    expect(currencySchema.parse({ amountMicros: '5000000000', currencyCode: 'EUR' }).amountMicros).toBe(5e9);
  });

  it('keeps an amount of nothing apart from none', () => {
    expect(currencySchema.parse({ amountMicros: 0, currencyCode: 'EUR' }).amountMicros).toBe(0);
  });
});
