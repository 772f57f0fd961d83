import { describe, expect, it } from '@jest/globals';

import { leadFormSchema } from '../records/lead-form.ts';

import { DEFAULT_FORM } from './default-form.ts';
import { formFieldsSchema } from './form-fields.ts';

const email = { name: 'email', label: 'E-mail', required: true, type: 'EMAIL' };

describe('formFieldsSchema', () => {
  it('accepts the form that ships', () => {
    expect(formFieldsSchema.parse(DEFAULT_FORM.formFields)).toEqual(DEFAULT_FORM.formFields);
    expect(leadFormSchema.parse({ id: 'x', ...DEFAULT_FORM })).toMatchObject({ slug: 'contact' });
  });

  it('offers what the contact form must', () => {
    const visible = DEFAULT_FORM.formFields.filter(({ type }) => type !== 'HIDDEN').map(({ name }) => name);
    expect(visible).toEqual(['firstName', 'lastName', 'email', 'phone', 'companyName', 'message']);
  });

  it('fills what a field leaves out', () => {
    expect(formFieldsSchema.parse([{ name: 'email' }])).toEqual([
      { name: 'email', label: '', required: false, type: 'TEXT' },
    ]);
  });

  it.each([
    ['no channel', [{ name: 'firstName' }], 'no e-mail address and no phone'],
    ['a field twice', [email, email], '"email" stands twice'],
    ['a field that visitors must not set', [email, { name: 'status' }], ''],
    ['an unknown type', [{ ...email, type: 'PASSWORD' }], ''],
    ['no list', {}, ''],
    ['nothing', null, ''],
  ])('refuses %s', (_, fields, message) => {
    const result = formFieldsSchema.safeParse(fields);
    expect(result.success).toBe(false);
    expect(result.error?.issues.map((issue) => issue.message).join()).toContain(message);
  });
});
