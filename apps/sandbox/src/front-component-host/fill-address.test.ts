import { expect, it } from '@jest/globals';
import { fillAddress } from './fill-address.ts';

it.each([
  [
    {
      pattern: '/object/:objectNameSingular/:objectRecordId',
      params: { objectNameSingular: 'lead', objectRecordId: 'a/b' },
    },
    '/object/lead/a%2Fb',
  ],
  [
    {
      pattern: '/objects/:objectNamePlural',
      params: { objectNamePlural: 'leads' },
      queryParams: { viewId: 'v', none: null },
    },
    '/objects/leads?viewId=v',
  ],
  [{ pattern: 'settings' }, '/settings'],
])('%j', (call, expected) => {
  expect(fillAddress(call)).toBe(expected);
});
