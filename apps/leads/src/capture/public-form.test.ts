import { describe, expect, it } from '@jest/globals';
import { aForm } from '@leads/lead-domain/testing';

import { publicForm } from './public-form.ts';

describe('what a site may know of a form', () => {
  it('are its words and the fields that a visitor fills', () => {
    const form = aForm({
      formFields: [
        { name: 'email', label: 'E-mail', required: true, type: 'EMAIL' },
        { name: 'country', label: 'Country', required: false, type: 'CHOICE', options: ['IR', 'DE'] },
        { name: 'industry', label: '', required: false, type: 'HIDDEN', value: 'secret segment' },
      ],
    });
    expect(publicForm(form)).toEqual({
      slug: form.slug,
      title: form.title,
      language: form.language,
      submitLabel: form.submitLabel,
      consentText: form.consentText,
      fields: [
        { name: 'email', label: 'E-mail', required: true, type: 'EMAIL' },
        { name: 'country', label: 'Country', required: false, type: 'CHOICE', options: ['IR', 'DE'] },
      ],
    });
  });
});
