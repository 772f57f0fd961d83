import { expect, it } from '@jest/globals';
import { readRoute } from './route.ts';

it.each([
  ['/objects/leads?viewId=v', { kind: 'list', objectNamePlural: 'leads', viewId: 'v' }],
  ['/object/lead/1#tab', { kind: 'record', objectName: 'lead', recordId: '1', tab: 'tab' }],
  ['/page/p', { kind: 'layout', pageLayoutId: 'p' }],
  ['/', { kind: 'home' }],
  ['/object/lead', { kind: 'home' }],
])('%s', (address, expected) => {
  expect(readRoute(new URL(address, 'http://sandbox'))).toEqual(expected);
});
