import { z } from 'zod';

import { type Problem, type RepoFile } from './problem.ts';

const PACKAGE_FILE = /^(packages|apps|tools)\/[^/]+\/package\.json$|^test\/package\.json$|^package\.json$/;
const APP = 'apps/leads/package.json';

const packageSchema = z.object({
  license: z.string().optional(),
  type: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  nx: z.object({ tags: z.array(z.string()) }).optional(),
});

/** Rules for the package.json of every workspace package. */
export const checkPackages = ({ files }: { files: readonly RepoFile[] }): Problem[] =>
  files.filter(({ path }) => PACKAGE_FILE.test(path)).flatMap(problemsOf);

const problemsOf = ({ path, text }: RepoFile): Problem[] => {
  const manifest = packageSchema.parse(JSON.parse(text));
  const problems: string[] = [];
  if (manifest.license !== 'MIT') problems.push('"license" must be "MIT"');
  if (manifest.type !== 'module') problems.push('"type" must be "module"');
  const isLayered = manifest.nx?.tags.some((tag) => tag.startsWith('layer:')) ?? false;
  if (path !== 'package.json' && !isLayered)
    problems.push('"nx.tags" must name the layer, or no boundary holds for it');
  if (path === APP && Object.keys(manifest.dependencies ?? {}).length > 0) {
    problems.push(
      '"dependencies" must be empty: a server installs them from the registry, where our libraries are not',
    );
  }
  return problems.map((message) => ({ path, line: null, message }));
};
