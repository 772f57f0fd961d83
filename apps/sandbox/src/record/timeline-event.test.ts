import { expect, it } from '@jest/globals';
import { objectWith } from '../metadata/testing/object-with.ts';
import { readTimelineEvent } from './timeline-event.ts';

const object = objectWith([
  {
    name: 'status',
    type: 'SELECT',
    label: 'Status',
    options: [{ id: 'n', value: 'MQL', label: 'Marketing qualified', color: 'red', position: 0 }],
  },
]);
const read = (part: Record<string, unknown>) =>
  readTimelineEvent({ entry: { id: '1', happensAt: '2026-01-01T00:00:00Z', ...part }, object, label: 'Ada' });

it('tells which fields went where, by whom', () => {
  const event = read({
    name: 'lead.updated',
    properties: { diff: { status: { before: 'NEW', after: 'MQL' }, gone: { after: 1 } } },
    workspaceMember: { name: { firstName: 'Jane', lastName: 'Austen' } },
  });
  expect(event.text).toBe('Jane Austen updated 1 field on Ada');
  expect(event.changes.map(({ field, to }) => [field.label, to])).toEqual([['Status', 'Marketing qualified']]);
});

it.each([
  [{ name: 'lead.created', createdBy: { name: 'lab' } }, 'lab created Ada'],
  [{ name: 'linked-note.created' }, 'Twenty created a note'],
])('%j', (part, expected) => {
  expect(read(part).text).toBe(expected);
});
