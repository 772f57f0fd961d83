import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';

import type { BrowserCandidate } from '../browser.ts';

const PACKAGE = '@sparticuz/chromium';
const REPO = fileURLToPath(new URL('../../..', import.meta.url));
const UNPACK = fileURLToPath(new URL('unpack-chromium.ts', import.meta.url));
const SYSTEM_FONTS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/**
 * The Chromium that a package of the registry carries, unpacked once per version into node_modules/.cache.
 * It needs only the C library from the system: its NSS, Expat and fonts come along.
 */
export async function packagedChromium(): Promise<BrowserCandidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')));
  const folder = join(REPO, 'node_modules', '.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackTo(folder);
  return [
    {
      name: `${PACKAGE} ${version}`,
      executablePath: join(folder, 'chromium'),
      env: {
        LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      },
    },
  ];
}

/** Test files run side by side: each unpacks beside the goal, the first one there wins. */
async function unpackTo(folder: string): Promise<void> {
  const own = `${folder}.${process.pid}`;
  await mkdir(own, { recursive: true });
  // A process of its own, because the package unpacks into the temporary folder of the process that it runs in.
  await promisify(execFile)(process.execPath, [UNPACK], { env: { ...process.env, TMPDIR: own } });
  await writeFile(join(own, 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(own, folder);
  } catch (error) {
    await rm(own, { recursive: true });
    if (!existsSync(folder)) throw error;
  }
}

/** The carried font has Latin, Greek and Cyrillic only; Persian or Chinese text needs a font of the machine. */
function fontConfiguration(folder: string): string {
  const folders = [join(folder, 'fonts'), ...SYSTEM_FONTS].map((path) => `  <dir>${path}</dir>`);
  const cache = `  <cachedir>${join(folder, 'font-cache')}</cachedir>`;
  return ['<?xml version="1.0"?>', '<fontconfig>', ...folders, cache, '</fontconfig>', ''].join('\n');
}
