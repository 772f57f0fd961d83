import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The Node that the libraries of this repo ask for. */
const NEEDED_NODE = [24, 5];

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Installs the dependencies unless they already are what the lockfile says.
 * @returns the Node binary to run on, and the environment for child processes
 */
export function setUp() {
  if (!isInstalled()) {
    // All words go to stderr, so that a command's own output stays clean.
    console.error('Setting up: npm ci');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32',
    });
    if (result.status !== 0) {
      console.error('npm ci failed; its message stands above.');
      process.exit(1);
    }
  }
  const node = isNewEnough() ? process.execPath : bundledNode();
  const path = [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return {
    node,
    env: {
      ...process.env,
      PATH: path,
      // npm says where it was called from, and the SDK takes paths from there.
      INIT_CWD: ROOT,
      NX_DAEMON: 'false',
      NX_NO_CLOUD: 'true',
      NX_TUI: 'false',
      DO_NOT_TRACK: '1',
    },
  };
}

/** npm keeps a lockfile of what it really put into node_modules; every package must stand there in the version asked for. */
function isInstalled() {
  const installedFile = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, link }]) =>
      !path.includes('node_modules/') || optional || link || installed[path]?.version === version,
  );
}

function isNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > NEEDED_NODE[0] || (major === NEEDED_NODE[0] && minor >= NEEDED_NODE[1]);
}

function bundledNode() {
  const binary = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  console.error(
    `Node ${NEEDED_NODE.join('.')} or newer is needed and npm's package "node" could not bring it (install scripts are off?). ` +
      'Install Node 24, or run: npm rebuild node',
  );
  process.exit(1);
}
