import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';

import type { BrowserCandidate } from '../browser.ts';

type Machine = {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Where Playwright would have put its own Chromium. */
  playwrightPath: string;
  exists?: (path: string) => boolean;
};

const COMMANDS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'brave-browser',
];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'];
const WINDOWS_FILES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/** Chromium-based browsers in their usual places, Playwright's own first. */
export function installedBrowsers({ platform, env, playwrightPath, exists = existsSync }: Machine): BrowserCandidate[] {
  return [playwrightPath, ...usualPlaces(platform, env)]
    .filter((path) => path !== '' && exists(path))
    .map((executablePath) => ({ name: executablePath, executablePath }));
}

function usualPlaces(platform: NodeJS.Platform, env: Machine['env']): string[] {
  switch (platform) {
    case 'darwin':
      return ['', env.HOME ?? ''].flatMap((home) =>
        MAC_APPS.map((app) => posix.join('/', home, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
      );
    case 'win32':
      return WINDOWS_FOLDERS.flatMap((name) => {
        const folder = env[name];
        return folder ? WINDOWS_FILES.map((file) => win32.join(folder, ...file)) : [];
      });
    default:
      return COMMANDS.flatMap((command) =>
        (env.PATH ?? '').split(':').flatMap((folder) => (folder ? [posix.join(folder, command)] : [])),
      );
  }
}
