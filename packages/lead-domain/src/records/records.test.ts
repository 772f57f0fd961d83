import { describe, expect, it } from '@jest/globals';
import { type z } from 'zod/mini';

import { companySchema } from './company.ts';
import { leadSchema } from './lead.ts';
import { leadAssessmentSchema } from './lead-assessment.ts';
import { leadConversionSchema } from './lead-conversion.ts';
import { leadSettingSchema } from './lead-setting.ts';
import { leadTouchSchema } from './lead-touch.ts';
import { opportunitySchema } from './opportunity.ts';
import { personSchema } from './person.ts';
import { touchDigestSchema } from './touch-digest.ts';

const records: [string, z.ZodMiniType, Record<string, unknown>][] = [
  ['a lead', leadSchema, {}],
  ['a touch', leadTouchSchema, { touchType: 'CALL' }],
  ['an assessment', leadAssessmentSchema, { criterion: 'NEED' }],
  ['a conversion', leadConversionSchema, {}],
  ['a setting', leadSettingSchema, {}],
  ['a person', personSchema, {}],
  ['a company', companySchema, {}],
  ['an opportunity', opportunitySchema, {}],
];

describe.each(records)('%s', (_, schema, needed) => {
  it('is read where only its id was selected, and again from what was read', () => {
    const record = schema.parse({ id: 'x', ...needed });
    expect(schema.parse(record)).toEqual(record);
  });

  it('is read where every field is null', () => {
    const read = schema.parse({ id: 'x', ...needed });
    const empty = Object.fromEntries(Object.keys(read ?? {}).map((field) => [field, null]));
    expect(schema.parse({ ...empty, id: 'x', ...needed })).toEqual(read);
  });

  it('is refused without an id', () => {
    expect(schema.safeParse(needed).success).toBe(false);
  });

  it('ignores fields that it does not know', () => {
    expect(schema.parse({ id: 'x', ...needed, __typename: 'Anything', searchVector: '' })).not.toHaveProperty(
      '__typename',
    );
  });
});

describe('a lead', () => {
  it('without a status is new', () => {
    expect(leadSchema.parse({ id: 'x', status: null }).status).toBe('NEW');
  });

  it.each([
    ['status', 'LOST'],
    ['need', 'URGENT'],
    ['score', '50'],
    ['doNotContact', 'yes'],
  ])('with a %s of %s is refused', (field, value) => {
    expect(leadSchema.safeParse({ id: 'x', [field]: value }).success).toBe(false);
  });

  it('keeps the receipt of its score as it is', () => {
    const scoreParts = { any: ['thing'] };
    expect(leadSchema.parse({ id: 'x', scoreParts }).scoreParts).toEqual(scoreParts);
  });
});

describe('a person', () => {
  it('brings their company where it was selected', () => {
    const person = personSchema.parse({ id: 'p', companyId: 'c', company: { id: 'c', name: 'Acme' } });
    expect(person.company).toMatchObject({ id: 'c', name: 'Acme', deletedAt: null });
    expect(personSchema.parse({ id: 'p', companyId: 'c' }).company).toBeNull();
  });
});

describe('a digest of touches', () => {
  it('that was never written is empty', () => {
    expect(touchDigestSchema.parse(null)).toEqual([]);
  });

  it('with an unknown touch is refused', () => {
    const entry = { id: 'x', type: 'SNEEZE', direction: 'INCOMING', at: '2026-11-20T00:00:00Z' };
    expect(touchDigestSchema.safeParse([entry]).success).toBe(false);
  });
});
