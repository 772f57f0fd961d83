/** Prints what each panel weighs in a widget: minified, without React. `node gallery/measure.mjs` */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { build } from 'esbuild';

const index = join(dirname(fileURLToPath(import.meta.url)), '../src/index.ts');
const LIMIT = 60 * 1024;
const panels = ['QualificationPanel', 'ScoreCard', 'ConversionPanel', 'LeadBrief'];
/** Tries every edit on the workspace's leads where it is made: it carries the domain's scoring and zod along. */
const SCORING_PANEL = 'ScoreModelPanel';
const SCORING_LIMIT = 200 * 1024;

for (const exported of [...panels.map((panel) => [panel]), [SCORING_PANEL], panels]) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${exported.join(', ')} } from ${JSON.stringify(index)}`, resolveDir: dirname(index) },
    bundle: true,
    minify: true,
    format: 'esm',
    jsx: 'automatic',
    external: ['react', 'react/jsx-runtime'],
    write: false,
    metafile: true,
  });
  const size = outputFiles[0].contents.length;
  const limit = exported[0] === SCORING_PANEL ? SCORING_LIMIT : LIMIT;
  const isTooLarge = exported.length === 1 && size > limit;
  console.log(`${(size / 1024).toFixed(1).padStart(6)} KB  ${exported.join(', ')}${isTooLarge ? '  TOO LARGE' : ''}`);
  if (isTooLarge) process.exitCode = 1;
  if (process.env.DETAILS) {
    const inputs = Object.entries(Object.values(metafile.outputs)[0].inputs).sort(
      ([, a], [, b]) => b.bytesInOutput - a.bytesInOutput,
    );
    for (const [path, { bytesInOutput }] of inputs.slice(0, 12)) console.log(`        ${bytesInOutput}  ${path}`);
  }
}
