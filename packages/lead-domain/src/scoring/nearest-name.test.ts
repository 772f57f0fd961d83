import { describe, expect, it } from '@jest/globals';

import { nearestName } from './nearest-name.ts';

const names = ['industry', 'interest', 'companyName', 'contactName'];

describe('nearestName', () => {
  it.each([
    ['industri', 'industry'],
    ['INDUSTRY', 'industry'],
    ['intrest', 'interest'],
    ['company_name', 'companyName'],
    ['contactNmae', 'contactName'],
    ['shoeSize', null],
    ['', null],
    ['x'.repeat(100_000), null],
  ])('takes %.20s for %s', (name, meant) => {
    expect(nearestName({ name, names })).toBe(meant);
  });
});
