import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { aCompany, aPerson, emailsOf, linkOf, phonesOf } from '../testing/builders.ts';

import { fillGaps } from './fill-gaps.ts';

const euros = { amountMicros: 5e9, currencyCode: 'EUR' };

describe('fillGaps', () => {
  it.each<[string, unknown, unknown, boolean]>([
    ['an empty text', '', 'CEO', true],
    ['null', null, 'CEO', true],
    ['a missing field', undefined, 'CEO', true],
    ['a text', 'CTO', 'CEO', false],
    ['an empty link', linkOf(''), linkOf('https://acme.ir'), true],
    ['a link', linkOf('https://acme.com'), linkOf('https://acme.ir'), false],
    ['no addresses', emailsOf(''), emailsOf('a@b.ir'), true],
    ['an additional address', emailsOf('', 'x@y.ir'), emailsOf('a@b.ir'), false],
    ['an empty name', { firstName: '', lastName: '' }, { firstName: 'Ali', lastName: '' }, true],
    ['half a name', { firstName: '', lastName: 'Rezaei' }, { firstName: 'Ali', lastName: 'Karimi' }, false],
    ['a number without digits', phonesOf('+98', '', 'IR'), phonesOf('+98', '912'), true],
    ['a currency without an amount', { amountMicros: null, currencyCode: 'USD' }, euros, true],
    ['an amount of nothing', { amountMicros: 0, currencyCode: 'USD' }, euros, false],
    ['an empty address', aCompany().address, { ...aCompany().address, addressCity: 'Shiraz' }, true],
  ])('fills or leaves %s', (_, current, proposed, isFilled) => {
    const { changes, data } = fillGaps({ current: { field: current }, proposed: { field: proposed } });
    expect(data).toEqual(isFilled ? { field: proposed } : {});
    expect(changes).toEqual(isFilled ? [{ field: 'field', from: current ?? null, to: proposed }] : []);
  });

  it.each([null, undefined, '', [], {}, linkOf(''), emailsOf(''), { amountMicros: null, currencyCode: 'EUR' }])(
    'does not fill with %j',
    (proposed) => {
      expect(fillGaps({ current: {}, proposed: { field: proposed } }).data).toEqual({});
    },
  );

  it('changes nothing the second time', () => {
    const current = { ...aPerson({ jobTitle: 'CTO' }) };
    const proposed = { name: { firstName: 'Ali', lastName: 'Rezaei' }, jobTitle: 'CEO', companyId: 'x' };
    const { data } = fillGaps({ current, proposed });
    expect(fillGaps({ current: { ...current, ...data }, proposed }).changes).toEqual([]);
  });

  it('never changes a value that is there', () => {
    const values = fc.dictionary(
      fc.constantFrom('a', 'b', 'c'),
      fc.oneof(fc.string(), fc.integer(), fc.constant(null)),
    );
    fc.assert(
      fc.property(values, values, (current, proposed) => {
        const after: Record<string, unknown> = { ...current, ...fillGaps({ current, proposed }).data };
        for (const [field, value] of Object.entries(current)) {
          if (value !== null && value !== '') expect(after[field]).toBe(value);
        }
      }),
    );
  });
});
