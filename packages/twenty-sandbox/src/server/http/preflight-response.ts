import { CORS_HEADERS } from './json-response.ts';

/** Preflights are answered before anything else looks at the request. */
export const preflightResponse = (request: Request): Response => {
  const asked = request.headers.get('access-control-request-headers');
  return new Response(null, {
    status: 204,
    headers: {
      ...CORS_HEADERS,
      'access-control-allow-methods': 'GET,HEAD,PUT,PATCH,POST,DELETE',
      vary: 'Access-Control-Request-Headers',
      ...(asked === null ? {} : { 'access-control-allow-headers': asked }),
    },
  });
};
