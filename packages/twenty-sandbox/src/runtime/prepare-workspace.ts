import type { Engine } from '../engine.ts';
import type { InstalledApp } from './app/load-app.ts';
import { runInstallHooks } from './app/run-install-hooks.ts';
import type { FunctionRunner } from './functions/create-function-runner.ts';
import { seedMembers } from './identities/seed-members.ts';
import type { Workspace } from './workspace.ts';

/** What exists before the first client comes: members, and whatever the app's install hooks make. */
export const prepareWorkspace = async ({
  engine,
  workspace,
  app,
  runner,
  data,
}: {
  engine: Engine;
  workspace: Workspace;
  app: InstalledApp | null;
  runner: FunctionRunner | null;
  data: string | undefined;
}): Promise<void> => {
  try {
    await seedMembers({ engine, members: workspace.members.list() });
    if (app !== null && runner !== null) await runInstallHooks({ app, runner, data });
    await workspace.settled();
    workspace.requests.clear();
  } catch (error) {
    await workspace.close();
    throw error;
  }
};
