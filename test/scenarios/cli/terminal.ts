import { runCli, type Surroundings } from '@leads/cli';
import type { Workspace } from '@leads/twenty-sandbox';

import { TWENTY_URL } from '../../support/workspace.ts';

/** The admin's terminal at a workspace; what it prints comes back with its exit code. Waiting moves the workspace's clock. */
export const openTerminal = ({ workspace, directory }: { workspace: Workspace; directory: string }) => {
  const run = async (...words: string[]): Promise<{ code: number; out: string; err: string }> => {
    let out = '';
    let err = '';
    const surroundings: Surroundings = {
      env: { TWENTY_API_URL: TWENTY_URL, TWENTY_API_KEY: workspace.tokens.apiKey },
      directory,
      stdout: { write: (text) => (out += text) },
      stderr: { write: (text) => (err += text) },
      fetch,
      sleep: (ms) => workspace.clock.advance(ms),
      now: () => workspace.clock.now(),
      random: () => 0,
    };
    const code = await runCli({ words, surroundings });
    return { code, out, err };
  };
  return { run };
};
