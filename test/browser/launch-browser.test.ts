import { describe, expect, it } from '@jest/globals';

import { launchBrowser } from '../support/browser.ts';
import { installedBrowsers } from '../support/chromium/installed-browsers.ts';
import { packagedChromium } from '../support/chromium/packaged-chromium.ts';

describe('launchBrowser', () => {
  it('starts a Chromium that runs a page with a worker', async () => {
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      await page.setContent('<h1>Leads</h1>');
      expect(await page.getByRole('heading').textContent()).toBe('Leads');
      const answer = await page.evaluate(
        () =>
          new Promise((resolve) => {
            const code = new Blob(['postMessage(6 * 7)'], { type: 'text/javascript' });
            new Worker(URL.createObjectURL(code)).onmessage = (event) => resolve(event.data);
          }),
      );
      expect(answer).toBe(42);
    } finally {
      await browser.close();
    }
  });

  it('goes on with the next one where the first does not start', async () => {
    const browser = await launchBrowser([
      () => [{ name: 'broken', executablePath: '/does/not/exist' }],
      packagedChromium,
    ]);
    await browser.close();
  });

  it('fails with one line that says how to get a browser', async () => {
    const failure = launchBrowser([() => [{ name: 'broken', executablePath: '/does/not/exist' }]]);
    await expect(failure).rejects.toThrow(
      /^No Chromium could be started \(broken: .*\): install Chrome .* CHROME_PATH\.$/,
    );
  });

  it('says so where there is nothing to try', async () => {
    await expect(launchBrowser([() => []])).rejects.toThrow('No Chromium could be started (none found)');
  });
});

describe('installedBrowsers', () => {
  it.each([
    { platform: 'linux' as const, path: '/opt/bin/chromium', env: { PATH: '/opt/bin:/usr/bin' } },
    {
      platform: 'darwin' as const,
      path: '/Users/mina/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      env: { HOME: '/Users/mina' },
    },
    {
      platform: 'win32' as const,
      path: 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      env: { PROGRAMFILES: 'C:\\Program Files' },
    },
  ])('finds one on $platform', ({ platform, path, env }) => {
    const found = installedBrowsers({ platform, env, playwrightPath: '/nowhere', exists: (asked) => asked === path });
    expect(found.map(({ executablePath }) => executablePath)).toEqual([path]);
  });

  it("tries Playwright's own first", () => {
    const found = installedBrowsers({
      platform: 'linux',
      env: { PATH: '/usr/bin' },
      playwrightPath: '/playwright/chrome',
      exists: (path) => ['/usr/bin/chromium', '/playwright/chrome'].includes(path),
    });
    expect(found[0]?.executablePath).toBe('/playwright/chrome');
  });
});
