import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

import { REPO } from '../built-app.ts';

import { freePort } from './free-port.ts';

export type StartTimes = { ready: number; firstAnswer: number };

const READY = /ready at (http:\S+)/;
const LONGEST = 60_000;

/** Starts the sandbox as `npm start` does after its build, and stops it again. Times count from the process' start. */
export const startOnce = async ({ args }: { args: readonly string[] }): Promise<StartTimes> => {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, ['apps/sandbox/src/main.ts', ...args], {
    cwd: REPO,
    env: { ...process.env, PORT: String(port), SANDBOX_API_KEY: 'bench' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  try {
    const url = await Promise.race([readyAddress(child.stdout), exited.then(fail), sleep(LONGEST).then(fail)]);
    const ready = performance.now() - started;
    await firstAnswer(url);
    return { ready, firstAnswer: performance.now() - started };
  } finally {
    child.kill('SIGTERM');
    const stopped = await Promise.race([exited.then(() => true), sleep(5_000).then(() => false)]);
    // Functions still at work hold it up; nothing that is measured depends on them.
    if (!stopped) child.kill('SIGKILL');
  }
};

const readyAddress = async (stdout: NodeJS.ReadableStream): Promise<string> => {
  for await (const line of createInterface({ input: stdout })) {
    const address = READY.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  return fail();
};

const fail = (): never => {
  throw new Error('The sandbox did not get ready; what it said stands above.');
};

const firstAnswer = async (url: string): Promise<void> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer bench' },
    body: JSON.stringify({ query: '{ leads(first: 1) { totalCount } }' }),
  });
  const text = await response.text();
  if (!response.ok || !text.includes('totalCount')) throw new Error(`The first answer is none: ${text.slice(0, 300)}`);
};
