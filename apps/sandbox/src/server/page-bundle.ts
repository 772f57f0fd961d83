import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { iconModule } from './icon-module.ts';

/** Files of the page by their name: `entry.js`, `entry.css`, `worker.js` and fonts. */
export type PageBundle = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

const SOURCE = fileURLToPath(new URL('..', import.meta.url));
const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
const LOCKFILE = fileURLToPath(new URL('../../../../package-lock.json', import.meta.url));

const readSources = async (): Promise<{ path: string; content: Buffer }[]> => {
  const entries = await readdir(SOURCE, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && /\.(tsx?|css)$/.test(entry.name) && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !relative(SOURCE, path).startsWith('samples'))
    .sort();
  return Promise.all(paths.map(async (path) => ({ path, content: await readFile(path) })));
};

const readFolder = async (folder: string): Promise<PageBundle> => {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name): Promise<[string, Uint8Array<ArrayBuffer>]> => [
      name,
      new Uint8Array(await readFile(join(folder, name))),
    ]),
  );
  return new Map(files);
};

const bundle = async (icons: string): Promise<[string, Uint8Array][]> => {
  // Loaded only where there is something to build: a start from the cache does without.
  const esbuild = await import('esbuild');
  const { outputFiles } = await esbuild.build({
    entryPoints: {
      entry: join(SOURCE, 'app/entry.tsx'),
      worker: join(SOURCE, 'front-component-host/worker/main.ts'),
    },
    outdir: CACHE,
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    jsx: 'automatic',
    assetNames: '[name]',
    loader: { '.woff2': 'file', '.woff': 'file' },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
    plugins: [
      {
        name: 'fonts',
        setup(build) {
          // Front components ask for Inter by name: what it lacks joins it. A browser completes a font only by faces
          // of the very same weight.
          build.onLoad({ filter: /noto-sans-sc[/\\]wght\.css$/ }, async ({ path }) => {
            const faces = (await readFile(path, 'utf8')).replaceAll("'Noto Sans SC Variable'", 'Inter');
            const weights = ['400', '500', '600'].map((weight) =>
              faces.replaceAll('font-weight: 100 900', `font-weight: ${weight}`),
            );
            return { contents: weights.join('\n'), loader: 'css' };
          });
        },
      },
      {
        name: 'icons',
        setup(build) {
          build.onResolve({ filter: /^virtual:icons$/ }, () => ({ path: 'icons', namespace: 'icons' }));
          build.onLoad({ filter: /.*/, namespace: 'icons' }, () => ({ contents: icons, resolveDir: SOURCE }));
        },
      },
    ],
  });
  return outputFiles.map(({ path, contents }) => [relative(CACHE, path), contents]);
};

/** Bundles the page once for each content of its sources and set of icons; what was built before is read back. */
export const buildPageBundle = async ({ iconNames }: { iconNames: readonly string[] }): Promise<PageBundle> => {
  const sources = await readSources();
  const icons = iconModule({
    iconNames: [...iconNames, ...sources.flatMap(({ content }) => content.toString().match(/\bIcon[A-Z]\w*/g) ?? [])],
  });
  const hash = createHash('sha256')
    .update(icons)
    .update(await readFile(LOCKFILE));
  for (const { path, content } of sources) hash.update(relative(SOURCE, path)).update(content);
  const folder = join(CACHE, `page-${hash.digest('hex').slice(0, 16)}`);
  if (existsSync(folder)) return readFolder(folder);

  const files = await bundle(icons);
  await mkdir(CACHE, { recursive: true });
  for (const name of await readdir(CACHE)) {
    if (name.startsWith('page-')) await rm(join(CACHE, name), { recursive: true, force: true });
  }
  // Written aside and then renamed: a start that is interrupted leaves no half of a page behind.
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(unfinished, { recursive: true });
  await Promise.all(files.map(([name, contents]) => writeFile(join(unfinished, name), contents)));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return new Map(files.map(([name, contents]) => [name, new Uint8Array(contents)]));
};
