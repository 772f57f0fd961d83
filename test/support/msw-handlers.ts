import { http, HttpResponse } from 'msw';
import type { Workspace } from '@leads/twenty-sandbox';

/** Lets a client with an ordinary address reach the workspace in this process: no port listens. */
export const mswHandlers = (workspace: Pick<Workspace, 'fetch'>, { url }: { url: string }) => [
  http.all(`${url}/*`, async ({ request }) => {
    try {
      return await workspace.fetch(request);
    } catch {
      // A fault that loses the answer.
      return HttpResponse.error();
    }
  }),
];
