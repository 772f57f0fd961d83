import type { Workspace } from '@leads/twenty-sandbox';
import { buildPageBundle, type PageBundle } from './page-bundle.ts';
import { INDEX_DOCUMENT } from './index-document.ts';

const PAGE_ADDRESS = /^\/(?:$|objects\/|object\/|page\/)/;
const BUNDLE_ADDRESS = '/sandbox/page/';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
};

const iconNames = (workspace: Workspace): string[] => [
  ...new Set(JSON.stringify(workspace.page()).match(/\bIcon[A-Z]\w*/g) ?? []),
];

/** The workspace's own surface, and the page at every address that a browser opens. */
export const createPageFetch = (workspace: Workspace): ((request: Request) => Promise<Response>) => {
  // Started at once, so that the first visitor finds it ready.
  const bundle: Promise<PageBundle> = buildPageBundle({ iconNames: iconNames(workspace) });
  bundle.catch(() => undefined);

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method === 'GET' && PAGE_ADDRESS.test(pathname)) {
      return new Response(INDEX_DOCUMENT, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    }
    if (request.method === 'GET' && pathname.startsWith(BUNDLE_ADDRESS)) {
      const file = (await bundle).get(pathname.slice(BUNDLE_ADDRESS.length));
      if (!file) return new Response('Not found', { status: 404 });
      const type = TYPES[pathname.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
      return new Response(file, { headers: { 'content-type': type, 'cache-control': 'no-cache' } });
    }
    return workspace.fetch(request);
  };
};
