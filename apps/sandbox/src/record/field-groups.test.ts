import { expect, it } from '@jest/globals';
import { objectWith } from '../metadata/testing/object-with.ts';
import { viewWith } from '../metadata/testing/view-with.ts';
import { fieldGroups } from './field-groups.ts';

const object = objectWith([
  { name: 'score', type: 'NUMBER' },
  { name: 'createdAt', type: 'DATE_TIME' },
  { name: 'searchVector', type: 'TS_VECTOR' },
]);
const names = (view: Parameters<typeof fieldGroups>[0]['view']) =>
  fieldGroups({ object, view }).map(({ name, fields }) => [name, ...fields.map((field) => field.name)]);

it('lists all fields where the widget has no view, the server’s own apart', () => {
  expect(names(undefined)).toEqual([
    ['General', 'score'],
    ['System', 'createdAt'],
  ]);
});

it('follows the headings of the view', () => {
  const entry = (field: string, position: number, groupId: string | null) => ({
    field,
    position,
    groupId,
    isVisible: true,
    size: 0,
    aggregateOperation: null,
  });
  const view = {
    ...viewWith(),
    fields: [entry('createdAt', 0, null), entry('score', 0, 'g')],
    fieldGroups: [
      { id: 'g', name: 'Lead', position: 0, isVisible: true },
      { id: 'empty', name: 'Nothing', position: 1, isVisible: true },
    ],
  };
  expect(names(view)).toEqual([
    ['Lead', 'score'],
    ['General', 'createdAt'],
  ]);
});
