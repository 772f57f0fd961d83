import { captureFromForm, httpStatusOf, readForm } from '@leads/lead-flows';
import { type Response, type RoutePayload } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { jsonResponse } from '../composition/json-response.ts';

import { failurePage, formPage, htmlResponse, thanksPage } from './form-page.ts';

/** `POST /leads/forms/:slug`: JSON is answered with JSON, a form that a browser posts with a page. */
export const submitForm = async (event: RoutePayload): Promise<Response> => {
  const client = functionClient();
  const slug = event.pathParameters.slug ?? '';
  const result = await captureFromForm({
    client,
    slug,
    input: event.body,
    context: {
      ...given('submissionKey', event.headers['idempotency-key']),
      ...given('language', event.headers['accept-language']),
      ...given('landingPage', event.headers.referer),
    },
    now: new Date(),
  });
  if (!isPagePost(event)) return jsonResponse(result);
  if (result.ok) return htmlResponse(200, thanksPage(result));
  if (!result.problems) return htmlResponse(httpStatusOf(result.code), failurePage(result.code));

  const form = await readForm({ client, slug });
  return form.ok
    ? htmlResponse(422, formPage({ form: form.form, values: asValues(event.body), problems: result.problems }))
    : htmlResponse(httpStatusOf(form.code), failurePage(form.code));
};

const given = <Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> =>
  value === undefined || value === '' ? {} : ({ [key]: value } as Record<Key, string>);

const isPagePost = (event: RoutePayload): boolean =>
  (event.headers['content-type'] ?? '').toLowerCase().startsWith('application/x-www-form-urlencoded') &&
  !(event.headers.accept ?? '').startsWith('application/json');

const asValues = (body: RoutePayload['body']): Record<string, unknown> => (body === null ? {} : { ...body });
