import { httpStatusOf, readForm } from '@leads/lead-flows';
import { type Response, type RoutePayload } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';
import { jsonResponse } from '../composition/json-response.ts';

import { failurePage, formPage, htmlResponse } from './form-page.ts';
import { publicForm } from './public-form.ts';

/** `GET /leads/forms/:slug`: a page, or JSON for a site that draws the form itself. */
export const showForm = async (event: RoutePayload): Promise<Response> => {
  const result = await readForm({ client: functionClient(), slug: event.pathParameters.slug ?? '' });
  if ((event.headers.accept ?? '').startsWith('application/json')) {
    const answer = result.ok ? { ok: true as const, form: publicForm(result.form) } : result;
    return jsonResponse(answer);
  }
  return result.ok
    ? htmlResponse(200, formPage({ form: result.form, values: event.queryStringParameters, problems: [] }))
    : htmlResponse(httpStatusOf(result.code), failurePage(result.code));
};
