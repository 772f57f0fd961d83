import { expect, it } from '@jest/globals';
import type { PageNavigationItem } from '../metadata/page-data.ts';
import { objectWith } from '../metadata/testing/object-with.ts';
import { viewWith } from '../metadata/testing/view-with.ts';
import { navigationAddress } from './navigation-address.ts';

const page = { objects: [objectWith([])], views: [viewWith({ id: 'v1' })] };
const item = (part: Partial<PageNavigationItem>): PageNavigationItem => ({
  id: 'i',
  type: 'OBJECT',
  name: 'Item',
  icon: null,
  color: null,
  position: 0,
  folderId: null,
  objectName: null,
  viewId: null,
  pageLayoutId: null,
  link: null,
  ...part,
});

it.each([
  [{ type: 'OBJECT', objectName: 'lead' }, '/objects/leads'],
  [{ type: 'VIEW', viewId: 'v1' }, '/objects/leads?viewId=v1'],
  [{ type: 'VIEW', viewId: 'gone' }, null],
  [{ type: 'PAGE_LAYOUT', pageLayoutId: 'p' }, '/page/p'],
  [{ type: 'LINK', link: 'https://a.example/' }, 'https://a.example/'],
  [{ type: 'LINK', link: 'javascript:alert(1)' }, null],
  [{ type: 'FOLDER' }, null],
] as const)('%j', (part, expected) => {
  expect(navigationAddress({ item: item(part), page })).toBe(expected);
});
