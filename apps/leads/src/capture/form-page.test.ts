import { describe, expect, it } from '@jest/globals';
import { aForm } from '@leads/lead-domain/testing';

import { failurePage, formPage, htmlResponse, thanksPage } from './form-page.ts';

const rendered = async (options: Partial<Parameters<typeof formPage>[0]> = {}): Promise<string> =>
  (await formPage({ form: aForm(), values: {}, problems: [], ...options })).toString();

describe('the form page', () => {
  it('asks for every field of the form, with its label and what the browser may fill in', async () => {
    const page = await rendered();
    for (const { name, type } of aForm().formFields) {
      if (type !== 'HIDDEN') expect(page).toContain(`name="${name}"`);
    }
    expect(page).toContain('autocomplete="email"');
    expect(page).not.toContain('<script');
  });

  it('escapes what came from outside', async () => {
    const page = await rendered({ values: { firstName: '"><script>alert(1)</script>', message: '</textarea><b>' } });
    expect(page).not.toContain('<script>');
    expect(page).not.toContain('</textarea><b>');
  });

  it('escapes what an admin wrote', async () => {
    const page = await rendered({ form: aForm({ title: '<img src=x onerror=alert(1)>' }) });
    expect(page).not.toContain('<img');
  });

  it('names the field that is wrong and keeps what was typed', async () => {
    const page = await rendered({
      values: { email: 'ada@@example', firstName: 'Ada' },
      problems: [{ field: 'email', code: 'INVALID_EMAIL', message: '' }],
    });
    expect(page).toContain('aria-invalid="true" aria-describedby="email-problem"');
    expect(page).toContain('This is not an e-mail address.');
    expect(page).toContain('value="Ada"');
  });

  it('says a problem that belongs to no field as well', async () => {
    const page = await rendered({ problems: [{ field: '', code: 'CHANNEL_REQUIRED', message: '' }] });
    expect(page).toContain('Please give an e-mail address or a phone number.');
  });

  it('is written from right to left in Persian', async () => {
    const page = await rendered({ form: aForm({ language: 'fa', submitLabel: '' }) });
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain('ارسال');
  });

  it("keeps the form's own hidden values to itself and carries the campaign of the address along", async () => {
    const form = aForm({
      formFields: [
        { name: 'email', label: 'E-mail', required: true, type: 'EMAIL' },
        { name: 'industry', label: '', required: false, type: 'HIDDEN', value: 'secret segment' },
        { name: 'utmSource', label: '', required: false, type: 'HIDDEN' },
      ],
    });
    const page = await rendered({ form, values: { utm_source: 'newsletter', industry: 'forged' } });
    expect(page).not.toContain('secret segment');
    expect(page).not.toContain('forged');
    expect(page).toContain('<input type="hidden" name="utmSource" value="newsletter" />');
  });
});

describe('the other pages', () => {
  it('thanks in the words of the form', async () => {
    expect((await thanksPage({ language: 'en', thanksText: 'See you <soon>' })).toString()).toContain(
      'See you &lt;soon&gt;',
    );
  });

  it.each([
    ['FORM_NOT_FOUND', 'This form does not exist.'],
    ['FORM_CLOSED', 'This form is closed.'],
    ['NETWORK', 'Nothing is lost'],
  ])('explains %s', async (code, words) => {
    expect((await failurePage(code)).toString()).toContain(words);
  });

  it('are HTML that nobody caches', async () => {
    expect(await htmlResponse(404, failurePage('FORM_NOT_FOUND'))).toMatchObject({
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
    });
  });
});
