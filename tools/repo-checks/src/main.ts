import { fileURLToPath } from 'node:url';

import { checkFileLength } from './check-file-length.ts';
import { checkForbiddenPatterns } from './check-forbidden-patterns.ts';
import { checkPackages } from './check-packages.ts';
import { checkTestFiles } from './check-test-files.ts';
import { listRunTests } from './list-run-tests.ts';
import { LONG_TABLES } from './long-tables.ts';
import { readRepo } from './read-repo.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const [{ paths, files }, run] = await Promise.all([readRepo(root), listRunTests(root)]);
const problems = [
  ...checkTestFiles({ paths, run }),
  ...checkFileLength({ files, tables: LONG_TABLES }),
  ...checkForbiddenPatterns({ files }),
  ...checkPackages({ files }),
];
for (const { path, line, message } of problems) {
  console.log(`${path}${line === null ? '' : `:${String(line)}`}  ${message}`);
}
console.log(`${String(files.length)} files and ${String(run.size)} test files: ${String(problems.length)} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;
