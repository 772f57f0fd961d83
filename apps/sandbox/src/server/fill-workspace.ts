import { setTimeout as sleep } from 'node:timers/promises';
import type { Workspace } from '@leads/twenty-sandbox';

/** The same samples at every start. */
const SAMPLE_SEED = 4020;

/** Writes the sample records through the workspace's own API, in process, as any client would. */
export const fillWorkspace = async ({ workspace, url }: { workspace: Workspace; url: string }): Promise<void> => {
  // Loaded only now: what writes the samples is not needed for the first answer.
  const [{ createTwentyClient }, { writeSamples }] = await Promise.all([
    import('@leads/twenty-api'),
    import('../samples/write-samples.ts'),
  ]);
  const client = createTwentyClient({
    url,
    getToken: () => workspace.tokens.apiKey,
    fetch: (input, init) => workspace.fetch(new Request(input, init)),
    sleep: (milliseconds) => sleep(milliseconds),
    now: () => new Date(),
  });
  // The samples bring along what the app's functions would write about them: a thousand runs would answer nothing new,
  // and whoever calls a function meanwhile would wait behind them.
  const written = await workspace.withoutTriggers(() =>
    writeSamples({ client, now: workspace.clock.now(), seed: SAMPLE_SEED }),
  );
  if (!written.ok) throw new Error(`${written.error.code}: ${written.error.message}`);
};
