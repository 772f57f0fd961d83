import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { SandboxError } from '../sandbox-error.ts';
import { derivedId } from '../identities/derived-id.ts';
import { type Manifest, manifestSchema } from './manifest.ts';

export type InstalledApp = {
  directory: string;
  /** As the workspace knows it; never the universal identifier, so that nobody mistakes one for the other. */
  id: string;
  version: string;
  manifest: Manifest;
  /** `manifest.json` as it was built. */
  raw: unknown;
};

const packageSchema = z.object({ version: z.string() });

/** Reads a built app; throws where the directory holds none. */
export const loadApp = async (directory: string): Promise<InstalledApp> => {
  const raw = await readJson(join(directory, 'manifest.json'));
  const manifest = manifestSchema.safeParse(raw);
  if (!manifest.success) {
    throw new SandboxError({
      code: 'UNREADABLE_MANIFEST',
      message: `${join(directory, 'manifest.json')} is no manifest of a built app: ${z.prettifyError(manifest.error)}`,
    });
  }
  const { version } = packageSchema.parse(await readJson(join(directory, 'package.json')));
  const id = derivedId(`application:${manifest.data.application.universalIdentifier}`);
  return { directory, id, version, manifest: manifest.data, raw };
};

const readJson = async (path: string): Promise<unknown> => {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new SandboxError({
      code: 'NO_BUILT_APP',
      message: `${path} cannot be read. Build the app first (twenty dev:build), and give its output directory.`,
      cause,
    });
  }
};
