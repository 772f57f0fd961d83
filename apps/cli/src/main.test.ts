import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

const run = (...words: string[]) => {
  const environment = { PATH: process.env.PATH, TWENTY_API_URL: 'http://127.0.0.1:1', TWENTY_API_KEY: 'key' };
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...words], { env: environment }, (_failure, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
};

describe('the program itself', () => {
  it('runs, prints, and ends with the exit code', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: leads') });
    expect(await run('nonsense')).toMatchObject({ code: 2, stderr: expect.stringContaining('unknown command') });
    expect(await run('doctor')).toMatchObject({ code: 1, stdout: expect.stringContaining('http://127.0.0.1:1') });
  });
});
