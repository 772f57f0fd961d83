import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';
import * as z from 'zod';
import type { InstalledApp } from '../runtime/app/load-app.ts';
import type { Authentication, Identities } from '../runtime/identities/create-identities.ts';
import { frontComponentId } from './front-component-id.ts';
import { CORS_HEADERS, jsonResponse } from './http/json-response.ts';
import { readBody } from './http/read-body.ts';
import type { FrontComponentSession, PageData } from './page-data.ts';

const CONTENT_TYPES: Record<string, string> = {
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Built files of the app, and what the sandbox answers besides Twenty's own paths; null: none of them. */
export const filesEndpoint = async ({
  request,
  caller,
  app,
  identities,
  page,
  changes,
}: {
  request: Request;
  caller: Authentication;
  app: InstalledApp | null;
  identities: Identities;
  page: (options: { token?: string }) => PageData;
  changes: () => number;
}): Promise<Response | null> => {
  const [first, second, third, ...rest] = new URL(request.url).pathname.split('/').slice(1);
  if (first === 'rest' && second === 'front-components') return builtComponent({ app, id: third ?? '' });
  if (first !== 'sandbox') return null;
  if (second === 'manifest') {
    const token = request.headers.get('authorization')?.replace(/^bearer\s+/i, '');
    return jsonResponse(page(token === undefined ? {} : { token }));
  }
  if (second === 'changes') return jsonResponse({ changes: changes() });
  if (second === 'assets' && app !== null) return builtFile({ app, path: [third, ...rest].join('/') });
  if (second === 'front-components' && rest[0] === 'session') return componentSession({ caller, app, identities });
  if (second === 'token' && third === 'renew') return renewed({ request, identities });
  return null;
};

const builtComponent = async ({ app, id }: { app: InstalledApp | null; id: string }): Promise<Response> => {
  const component = app?.manifest.frontComponents.find((one) => frontComponentId(one.universalIdentifier) === id);
  if (app === null || component === undefined) return jsonResponse({ message: 'Front component not found' }, 404);
  return builtFile({ app, path: component.builtComponentPath });
};

const builtFile = async ({ app, path }: { app: InstalledApp; path: string }): Promise<Response> => {
  const root = resolve(app.directory);
  const file = resolve(root, decodeURIComponent(path));
  if (!file.startsWith(root + sep)) return jsonResponse({ message: 'Not found' }, 404);
  try {
    const type = CONTENT_TYPES[extname(file)] ?? 'application/octet-stream';
    return new Response(await readFile(file), { headers: { ...CORS_HEADERS, 'content-type': type } });
  } catch {
    return jsonResponse({ message: 'Not found' }, 404);
  }
};

const componentSession = ({
  caller,
  app,
  identities,
}: {
  caller: Authentication;
  app: InstalledApp | null;
  identities: Identities;
}): Response => {
  if (app === null || typeof caller === 'string' || caller.member === null) {
    return jsonResponse({ message: 'A front component belongs to a signed-in user' }, 401);
  }
  const variables = Object.entries(app.manifest.application.applicationVariables ?? {});
  const { access, refresh } = identities.appTokenPair(caller.member);
  const session: FrontComponentSession = {
    applicationAccessToken: access,
    applicationRefreshToken: refresh,
    applicationVariables: Object.fromEntries(
      variables.flatMap(([key, { value, isSecret }]) => (isSecret || typeof value !== 'string' ? [] : [[key, value]])),
    ),
  };
  return jsonResponse(session);
};

const renewalSchema = z.object({ refreshToken: z.string() });

const renewed = async ({ request, identities }: { request: Request; identities: Identities }): Promise<Response> => {
  const read = await readBody(request);
  const asked = read.ok ? renewalSchema.safeParse(read.body).data : undefined;
  const pair = asked === undefined ? null : identities.renew(asked.refreshToken);
  if (pair === null) return jsonResponse({ message: 'Application refresh token invalid or expired' }, 401);
  return jsonResponse({ applicationAccessToken: pair.access, applicationRefreshToken: pair.refresh });
};
