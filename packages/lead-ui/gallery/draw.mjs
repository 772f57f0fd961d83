/**
 * Bundles the gallery and photographs it: `node gallery/draw.mjs [folder] [panel…]`. Development only.
 * One picture a panel, colour scheme, language and width.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const [folder = join(here, '.pictures'), ...panels] = process.argv.slice(2);
const shown =
  panels.length > 0 ? panels : ['qualification', 'score', 'score-model', 'score-model-parts', 'conversion', 'brief'];
const only = process.env.GALLERY_ONLY?.split(',') ?? [];

await mkdir(folder, { recursive: true });
await build({
  entryPoints: [fileURLToPath(import.meta.resolve('./page.tsx'))],
  bundle: true,
  outfile: join(folder, 'page.js'),
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
});

const fontFace = async (family, file) => {
  const data = await readFile(fileURLToPath(file), 'base64');
  return `@font-face{font-family:${family};font-weight:100 900;src:url(data:font/woff2;base64,${data}) format('woff2');}`;
};
const css = [
  await fontFace('Inter', import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')),
  await fontFace(
    'Vazirmatn',
    import.meta.resolve('@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2'),
  ),
  // What the host page sets globally.
  'html{font-size:13px}body{margin:0;font-family:Inter,sans-serif;-webkit-font-smoothing:antialiased}button{font-size:13px}form{display:contents}',
].join('\n');
await writeFile(
  join(folder, 'page.html'),
  `<!doctype html><meta charset="utf-8"><style>${css}</style><div id="root"></div><script src="page.js"></script>`,
);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
for (const panel of shown) {
  for (const scheme of ['light', 'dark']) {
    for (const locale of ['en', 'fa']) {
      for (const width of [332, 672]) {
        const name = [panel, scheme, locale, width].join('-');
        if (only.length > 0 && !only.some((wanted) => name.includes(wanted))) continue;
        const page = await browser.newPage({ viewport: { width: width > 400 ? 1540 : 1270, height: 900 } });
        page.on('pageerror', (error) => console.error(name, error.message));
        const query = new URLSearchParams({ panel, scheme, locale, width: String(width) });
        await page.goto(`${pathToFileURL(join(folder, 'page.html'))}?${query}`);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
        if (panel === 'qualification') {
          // What a rep sees while answering: a chosen answer with its form and the score it would give.
          const card = page.locator('article').first().locator('fieldset').nth(0);
          await card.locator('[aria-pressed]').nth(1).click();
          await page.locator('article').nth(1).locator('fieldset').nth(1).locator('[aria-pressed]').first().click();
          await page.locator('article').nth(2).getByRole('button').last().click();
          await page.screenshot({
            path: join(folder, `${name}-editing.png`),
            clip: { x: 0, y: 0, width: width + 100, height: 1800 },
            fullPage: true,
          });
        }
        await page.close();
        console.log(name);
      }
    }
  }
}
await browser.close();
