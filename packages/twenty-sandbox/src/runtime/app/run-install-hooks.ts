import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as z from 'zod';
import type { FunctionRunner } from '../functions/create-function-runner.ts';
import { SandboxError } from '../sandbox-error.ts';
import { isOlderVersion } from './is-older-version.ts';
import type { InstalledApp } from './load-app.ts';

const installedSchema = z.record(z.string(), z.string());

/**
 * Runs the app's install hooks where this version of the app is new to the data, as an installation or upgrade does.
 * A failing hook refuses the workspace, and the next open tries again.
 */
export const runInstallHooks = async ({
  app,
  runner,
  data,
}: {
  app: InstalledApp;
  runner: FunctionRunner;
  data: string | undefined;
}): Promise<void> => {
  const key = app.manifest.application.universalIdentifier;
  const installed = data === undefined ? {} : await readInstalled(data);
  const previousVersion = installed[key];
  if (previousVersion === app.version) return;
  if (previousVersion !== undefined && isOlderVersion(app.version, previousVersion)) {
    const message = `The data holds version ${previousVersion}; Twenty installs no older one (${app.version}).`;
    throw new SandboxError({ code: 'DOWNGRADE', message });
  }
  await runHook({ app, runner, phase: 'pre-install', previousVersion });
  await runHook({ app, runner, phase: 'post-install', previousVersion });
  if (data === undefined) return;
  await mkdir(data, { recursive: true });
  await writeFile(recordOf(data), JSON.stringify({ ...installed, [key]: app.version }, null, 2));
};

const recordOf = (data: string): string => join(data, 'installed-apps.json');

const readInstalled = async (data: string): Promise<Record<string, string>> => {
  const text = await readFile(recordOf(data), 'utf8').catch(() => '{}');
  return installedSchema.parse(JSON.parse(text));
};

const runHook = async ({
  app,
  runner,
  phase,
  previousVersion,
}: {
  app: InstalledApp;
  runner: FunctionRunner;
  phase: 'pre-install' | 'post-install';
  previousVersion: string | undefined;
}): Promise<void> => {
  const { preInstallLogicFunction, postInstallLogicFunction } = app.manifest.application;
  const hook = phase === 'pre-install' ? preInstallLogicFunction : postInstallLogicFunction;
  if (hook == null || (previousVersion !== undefined && !hook.shouldRunOnVersionUpgrade)) return;
  const logicFunction = app.manifest.logicFunctions.find((one) => one.universalIdentifier === hook.universalIdentifier);
  if (logicFunction === undefined) {
    const message = `The manifest names ${hook.universalIdentifier} as ${phase} hook, and has no such function.`;
    throw new SandboxError({ code: 'INSTALL_FAILED', message });
  }
  const run = await runner.run({
    logicFunction,
    payload: { previousVersion, newVersion: app.version },
    trigger: { kind: 'install', phase },
  });
  if (run.error === null) return;
  throw new SandboxError({ code: 'INSTALL_FAILED', message: `The ${phase} hook failed: ${run.error.message}` });
};
