import { createTwentyClient } from '@leads/twenty-api';
import { describe, expect, it } from '@jest/globals';

import { readOwnLeadFields } from './read-own-lead-fields.ts';

const clientAnswering = (answer: object) =>
  createTwentyClient({
    url: 'http://twenty.test',
    getToken: () => 'key',
    fetch: () => Promise.resolve(Response.json(answer)),
    sleep: () => Promise.resolve(),
    now: () => new Date('2026-11-22T10:00:00Z'),
    maxWaitMs: 0,
  });

const fieldsOf = (fieldsList: object[] | null, nameSingular = 'lead') => {
  const objects = {
    edges: [
      { node: { nameSingular: 'person', fieldsList: [field('plants')] } },
      { node: { nameSingular, fieldsList } },
    ],
  };
  return readOwnLeadFields({ metadataClient: clientAnswering({ data: { objects } }) });
};
const field = (name: string, changes: object = {}) => ({
  name,
  label: '',
  type: 'NUMBER',
  isActive: true,
  isSystem: false,
  ...changes,
});

describe('readOwnLeadFields', () => {
  it('gives the fields that the workspace added, by their labels', async () => {
    const fields = [
      field('zone', { label: 'Zone', type: 'SELECT' }),
      field('plantCount', { label: 'Plants' }),
      field('note', { type: 'TEXT' }),
    ];
    expect(await fieldsOf(fields)).toEqual({
      ok: true,
      fields: [
        { name: 'plantCount', label: 'Plants' },
        { name: 'zone', label: 'Zone' },
        { name: 'note', label: 'note' },
      ],
    });
  });

  it.each([
    ['one of ours', field('jobTitle', { type: 'TEXT' })],
    ['one that rules know by another name', field('emails', { type: 'TEXT' })],
    ['one of Twenty itself', field('position', { isSystem: true })],
    ['one that was switched off', field('plants', { isActive: false })],
    ['a relation', field('plants', { type: 'RELATION' })],
    ['a composite', field('plants', { type: 'ADDRESS' })],
  ])('leaves out %s', async (_what, given) => {
    expect(await fieldsOf([given])).toEqual({ ok: true, fields: [] });
  });

  it.each([
    ['leads are not there', [], 'opportunity'],
    ['leads have no fields', null, 'lead'],
  ] as [string, object[] | null, string][])('gives none where %s', async (_what, fields, name) => {
    expect(await fieldsOf(fields, name)).toEqual({ ok: true, fields: [] });
  });

  it('says so where Twenty refuses', async () => {
    const metadataClient = clientAnswering({ errors: [{ message: 'No', extensions: { code: 'FORBIDDEN' } }] });
    expect(await readOwnLeadFields({ metadataClient })).toMatchObject({ ok: false });
  });
});
