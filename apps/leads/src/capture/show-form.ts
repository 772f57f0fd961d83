import { httpStatusOf, readForm } from '@leads/lead-flows';
import { type Response, type RoutePayload } from 'twenty-sdk/logic-function';

import { functionClient } from '../composition/function-client.ts';

import { failurePage, formPage, htmlResponse } from './form-page.ts';

/** `GET /leads/forms/:slug` */
export const showForm = async (event: RoutePayload): Promise<Response> => {
  const result = await readForm({ client: functionClient(), slug: event.pathParameters.slug ?? '' });
  return result.ok
    ? htmlResponse(200, formPage({ form: result.form, values: event.queryStringParameters, problems: [] }))
    : htmlResponse(httpStatusOf(result.code), failurePage(result.code));
};
