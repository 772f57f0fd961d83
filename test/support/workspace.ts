import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from '@jest/globals';
import { setupServer } from 'msw/node';
import { type OpenWorkspaceOptions, openWorkspace, type Workspace } from '@leads/twenty-sandbox';
import { mswHandlers } from './msw-handlers.ts';

/** Where clients under test believe Twenty to be. */
export const TWENTY_URL = 'http://twenty.test';

const BUILT_APP = fileURLToPath(new URL('../../apps/leads/.twenty/output', import.meta.url));

/**
 * Call it at the top of a test file: one workspace with the built app for all tests of the file, reachable by the
 * global fetch at {@link TWENTY_URL}. A request to anywhere else fails the test that sent it.
 */
export const useWorkspace = (options: OpenWorkspaceOptions = {}): (() => Workspace) => {
  let workspace: Workspace | null = null;
  const server = setupServer();

  beforeAll(async () => {
    workspace = await openWorkspace({ app: { directory: BUILT_APP }, url: TWENTY_URL, ...options });
    server.use(...mswHandlers(workspace, { url: TWENTY_URL }));
    server.listen({ onUnhandledFrame: 'error' });
  });

  afterAll(async () => {
    server.close();
    await workspace?.close();
  });

  return () => {
    if (workspace === null) throw new Error('The workspace opens before the first test, not while the file is read');
    return workspace;
  };
};
