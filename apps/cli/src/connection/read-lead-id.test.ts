import { describe, expect, it } from '@jest/globals';

import { readLeadId } from './read-lead-id.ts';

const id = '2f1c8d1e-6c1f-4c53-9c0b-0a4d1f0f9a11';

describe('readLeadId', () => {
  it.each([
    id,
    ` ${id.toUpperCase()} `,
    `https://crm.example.com/object/lead/${id}`,
    `/object/lead/${id}?tab=score#top`,
  ])('finds the id in %s', (text) => {
    expect(readLeadId(text)).toBe(id);
  });

  it.each(['', 'Ada Byron', '2f1c8d1e'])('refuses %j', (text) => {
    expect(() => readLeadId(text)).toThrow("not a lead's id");
  });
});
