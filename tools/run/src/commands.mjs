import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { ROOT } from './set-up.mjs';

const APP_OUTPUT = join(ROOT, 'apps', 'leads', '.twenty', 'output');
const JEST = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];

/** What `npm start`, `npm test` … do; each answers with its exit code. */
export const COMMANDS = {
  async build(_args, tools) {
    const code = await buildApp(tools);
    if (code === 0) console.log(tarballPath());
    return code;
  },
  async start(args, tools) {
    return (await buildApp(tools)) || (await run(tools, ['apps/sandbox/src/main.ts', ...args]));
  },
  async test(args, tools) {
    return (await buildApp(tools)) || (await run(tools, [...JEST, ...args]));
  },
  async check(_args, tools) {
    const steps = [
      ['format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']],
      ['lint', [...nx('run-many', '-t', 'lint')]],
      ['types', [...nx('run-many', '-t', 'types')]],
      ['unused code and undeclared imports', ['node_modules/knip/bin/knip.js']],
      ['repository', ['tools/repo-checks/src/main.ts']],
    ];
    const failed = [];
    for (const [name, command] of steps) {
      console.log(`\n> ${name}`);
      if ((await run(tools, command)) !== 0) failed.push(name);
    }
    console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
    return failed.length === 0 ? 0 : 1;
  },
  async bench(args, tools) {
    return (await buildApp(tools)) || (await run(tools, ['tools/bench/src/main.ts', ...args]));
  },
  async leads(args, tools) {
    // File names begin where the user stands, not in the repository.
    const env = { ...tools.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
    return run(tools, ['apps/cli/src/main.ts', ...args], { env });
  },
};

function nx(...args) {
  return ['node_modules/nx/dist/bin/nx.js', ...args, '--outputStyle=static'];
}

/** Nx replays the build from its cache when no source changed. Its words go to stderr. */
function buildApp(tools) {
  return run(tools, nx('run', 'leads-for-twenty:build'), { stdio: ['ignore', 2, 2] });
}

function tarballPath() {
  const tarball = readdirSync(APP_OUTPUT).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`The build left no tarball in ${APP_OUTPUT}.`);
  return join(APP_OUTPUT, tarball);
}

function run(tools, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(tools.node, args, { cwd: ROOT, env: tools.env, stdio: 'inherit', ...options });
    const forward = (signal) => child.kill(signal);
    process.on('SIGINT', forward).on('SIGTERM', forward);
    child.on('close', (code) => {
      process.off('SIGINT', forward).off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}
