import * as z from 'zod';
import { CORS_HEADERS } from '../http/json-response.ts';

/** All that Twenty lets through of a function's own headers. */
const PASSED_HEADERS = new Set([
  'content-type',
  'content-language',
  'content-disposition',
  'cache-control',
  'retry-after',
]);

/** What the SDK's `Response` becomes on its way. */
const responseSchema = z.object({
  __twentyHttpResponse: z.literal(true),
  body: z.unknown(),
  status: z.number().optional(),
  headers: z.record(z.string(), z.string()).optional(),
});

/** Turns what a handler returned into the HTTP answer. */
export const functionResponse = (result: unknown): Response => {
  const parsed = responseSchema.safeParse(result);
  const { body, status = 200, headers = {} } = parsed.success ? parsed.data : { body: result };
  const passed = new Headers(CORS_HEADERS);
  for (const [name, value] of Object.entries(headers)) {
    if (PASSED_HEADERS.has(name.toLowerCase())) passed.set(name, value);
  }
  if (body == null) return new Response(null, { status, headers: passed });
  if (!passed.has('content-type')) {
    passed.set(
      'content-type',
      typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8',
    );
  }
  return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers: passed });
};
