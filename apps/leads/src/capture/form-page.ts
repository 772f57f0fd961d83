import { type CaptureProblem, type FormField, type LeadForm, TRAP_FIELD } from '@leads/lead-domain';
import { html, raw } from 'hono/html';
import { Response } from 'twenty-sdk/logic-function';

import { FORM_STYLE } from './form-style.ts';
import { directionOf, formTexts } from './form-texts.ts';

type FormValues = Record<string, unknown>;
/** A piece of a page in which everything that came from outside is escaped. */
type Markup = ReturnType<typeof html>;

export const htmlResponse = async (status: number, page: Markup): Promise<Response> =>
  new Response((await page).toString(), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });

/** The form with what was already typed, and what is wrong with it. */
export const formPage = ({
  form,
  values,
  problems,
}: {
  form: LeadForm;
  values: FormValues;
  problems: readonly CaptureProblem[];
}): Markup => {
  const texts = formTexts(form.language);
  const elsewhere = problems.filter(({ field }) => !form.formFields.some(({ name }) => name === field));
  return page({
    language: form.language,
    title: form.title || form.name,
    body: html`
      <h1 dir="auto">${form.title || form.name}</h1>
      <form method="post" accept-charset="utf-8">
        ${problems.length > 0 ? html`<div role="alert" class="problem">${texts.checkInput}</div>` : ''}
        ${elsewhere.map(({ code }) => html`<p class="problem">${texts.problems[code]}</p>`)}
        ${form.formFields.map((field) =>
          formField({ field, form, values, problem: problems.find((problem) => problem.field === field.name) }),
        )}
        <div class="trap" aria-hidden="true">
          <label>Leave empty <input name="${TRAP_FIELD}" tabindex="-1" autocomplete="off" /></label>
        </div>
        <button type="submit">${form.submitLabel || texts.submit}</button>
      </form>
    `,
  });
};

export const thanksPage = ({ language, thanksText }: { language: string; thanksText: string }): Markup => {
  const words = thanksText || formTexts(language).thanks;
  return page({
    language,
    title: words,
    body: html`<h1 role="status" dir="auto">${words}</h1>`,
  });
};

/** For a form that is not there, is closed, or cannot be taken just now. */
export const failurePage = (code: string, language = 'en'): Markup => {
  const { pages } = formTexts(language);
  const words = code === 'FORM_NOT_FOUND' || code === 'FORM_CLOSED' ? pages[code] : pages.OTHER;
  return page({ language, title: words, body: html`<h1 role="alert">${words}</h1>` });
};

const page = ({ language, title, body }: { language: string; title: string; body: Markup }): Markup =>
  html`<!doctype html>
    <html lang="${language || 'en'}" dir="${directionOf(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="strict-origin-when-cross-origin" />
        <title>${title}</title>
        <style>
          ${raw(FORM_STYLE)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html>`;

const INPUT_TYPES = { TEXT: 'text', EMAIL: 'email', PHONE: 'tel', URL: 'url', NUMBER: 'text' } as const;

/** What the browser may fill in by itself. */
const AUTOCOMPLETE: Partial<Record<FormField['name'], string>> = {
  firstName: 'given-name',
  lastName: 'family-name',
  fullName: 'name',
  email: 'email',
  phone: 'tel',
  companyName: 'organization',
  jobTitle: 'organization-title',
  website: 'url',
  country: 'country-name',
  city: 'address-level2',
};

/** A campaign's marks come in the address of the page, as `utm_source` and so on. */
const valueOf = (values: FormValues, name: string): string => {
  const underscored = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const value = values[name] ?? values[underscored];
  return typeof value === 'string' ? value : '';
};

const formField = ({
  field,
  form,
  values,
  problem,
}: {
  field: FormField;
  form: LeadForm;
  values: FormValues;
  problem: CaptureProblem | undefined;
}): Markup => {
  const value = valueOf(values, field.name);
  // A hidden value of the form itself is never sent to the visitor: it would win over theirs anyway.
  if (field.type === 'HIDDEN') {
    return field.value === undefined && value !== ''
      ? html`<input type="hidden" name="${field.name}" value="${value}" />`
      : html``;
  }
  const texts = formTexts(form.language);
  const label = field.label || (field.name === 'consent' && form.consentText) || field.name;
  const about = html`${label} ${field.required ? html`<small>(${texts.required})</small>` : ''}`;
  const note = problem
    ? html`<span class="problem" id="${field.name}-problem">${texts.problems[problem.code]}</span>`
    : '';
  // `required` is left to the server: it answers in the form's language and keeps what was typed.
  const common = raw(
    `name="${field.name}" dir="auto"${field.required ? ' aria-required="true"' : ''}` +
      (problem ? ` aria-invalid="true" aria-describedby="${field.name}-problem"` : ''),
  );
  if (field.type === 'CHECKBOX') {
    return html`<label class="check"
      ><input type="checkbox" value="true" ${common} ${value === 'true' ? raw('checked') : ''} /><span
        >${about} ${note}</span
      ></label
    >`;
  }
  if (field.type === 'LONG_TEXT') {
    return html`<label>${about}<textarea rows="5" ${common}>${value}</textarea>${note}</label>`;
  }
  if (field.type === 'CHOICE') {
    return html`<label
      >${about}<select ${common}>
        <option value="">${texts.choose}</option>
        ${(field.options ?? []).map(
          (option) => html`<option value="${option}" ${option === value ? raw('selected') : ''}>${option}</option>`,
        )}</select
      >${note}</label
    >`;
  }
  return html`<label
    >${about}<input
      type="${INPUT_TYPES[field.type]}"
      value="${value}"
      autocomplete="${AUTOCOMPLETE[field.name] ?? 'off'}"
      ${common}
    />${note}</label
  >`;
};
