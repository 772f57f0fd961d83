import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

import { installedBrowsers } from './chromium/installed-browsers.ts';
import { packagedChromium } from './chromium/packaged-chromium.ts';

/** A browser file that may start here, and what it needs around it. */
export type BrowserCandidate = { name: string; executablePath: string; env?: Record<string, string> };

type CandidateSource = () => Promise<BrowserCandidate[]> | BrowserCandidate[];

const HOW_TO_GET_ONE =
  'install Chrome or Chromium, or run "npx playwright-core install --with-deps chromium", or name a browser in CHROME_PATH';

/**
 * Starts a real Chromium without a window. Never skips: where none starts, the test that asked for it fails.
 *
 * Which one: the file named in CHROME_PATH and no other; else the one that comes with our packages; else one found on
 * the machine. The packaged one goes first although the installed one would save 220 MB unpacked in node_modules/.cache
 * and two seconds once: everybody then sees the same version with the same fonts as first choice, and a machine with
 * only Node and npm is the usual case, not the rare one. It exists for Linux on x64 alone.
 */
export async function launchBrowser(
  sources: readonly CandidateSource[] = candidateSources(process.env.CHROME_PATH),
): Promise<Browser> {
  const failures: string[] = [];
  for (const source of sources) {
    for (const candidate of await source()) {
      try {
        return await chromium.launch(launchOptions(candidate));
      } catch (error) {
        failures.push(`${candidate.name}: ${firstLine(error)}`);
      }
    }
  }
  const tried = failures.length === 0 ? 'none found' : failures.join('; ');
  throw new Error(`No Chromium could be started (${tried}): ${HOW_TO_GET_ONE}.`);
}

function candidateSources(chromePath: string | undefined): CandidateSource[] {
  if (chromePath) return [() => [{ name: `CHROME_PATH ${chromePath}`, executablePath: chromePath }]];
  return [
    packagedChromium,
    () =>
      installedBrowsers({ platform: process.platform, env: process.env, playwrightPath: chromium.executablePath() }),
  ];
}

function launchOptions({ executablePath, env }: BrowserCandidate): LaunchOptions {
  return {
    executablePath,
    headless: true,
    // Chromium's own sandbox refuses to run as root and in most containers; it only ever opens our own pages here.
    chromiumSandbox: false,
    args: ['--disable-gpu', '--font-render-hinting=none'],
    env: { ...definedOnly(process.env), ...env },
  };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Playwright puts the whole call log into its message; the reason is in the first line that is not a heading. */
function firstLine(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split('\n').map((line) => line.trim());
  const reason = lines.find((line) =>
    /error while loading|ENOENT|EACCES|exited|not found|FATAL|Failed to launch/.test(line),
  );
  return (reason ?? lines[0] ?? '').slice(0, 200);
}
