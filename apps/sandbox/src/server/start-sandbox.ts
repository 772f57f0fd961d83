import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openWorkspace, serve } from '@leads/twenty-sandbox';
import type { SandboxOptions } from '../command-line/read-options.ts';
import { fillWorkspace } from './fill-workspace.ts';
import { createPageFetch } from './create-page-fetch.ts';

/** Twenty's limit on API keys, for all of a workspace's together. */
const ROOT_FIELDS_PER_MINUTE = 100;

const BUILT_APP = fileURLToPath(new URL('../../../leads/.twenty/output', import.meta.url));

export type RunningSandbox = {
  url: string;
  /** Writes the sample records where they are wanted and not there yet. */
  fillWithSamples(): Promise<void>;
  close(): Promise<void>;
};

/** Opens the workspace with the built app in it and lets workspace and page answer on one port. */
export const startSandbox = async (options: SandboxOptions & { appDirectory?: string }): Promise<RunningSandbox> => {
  const directory = options.appDirectory ?? BUILT_APP;
  if (!existsSync(join(directory, 'manifest.json'))) {
    throw new Error(
      `There is no built app in ${directory}. Run "npm run build" first, or "npm start", which does both.`,
    );
  }
  const url = `http://127.0.0.1:${options.port}`;
  const workspace = await openWorkspace({
    app: { directory },
    url,
    apiKey: options.apiKey,
    ...(options.data === null ? {} : { data: options.data }),
  });
  const served = await serve(
    { fetch: createPageFetch(workspace), clock: workspace.clock },
    { port: options.port },
  ).catch(async (error: unknown) => {
    await workspace.close();
    throw error;
  });

  return {
    url: served.url,
    async fillWithSamples() {
      if (!options.isEmpty) await fillWorkspace({ workspace, url });
      // Both are for whoever uses the sandbox, not for filling it.
      workspace.faults.latency(options.latency);
      if (options.hasRateLimit) workspace.faults.rateLimit({ rootFieldsPerMinute: ROOT_FIELDS_PER_MINUTE });
    },
    async close() {
      await served.close();
      await workspace.close();
    },
  };
};
