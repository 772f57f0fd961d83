/** Twenty lets every origin read its answers. */
export const CORS_HEADERS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'WWW-Authenticate' };

export const jsonResponse = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { ...CORS_HEADERS, 'content-type': 'application/json; charset=utf-8' },
  });
