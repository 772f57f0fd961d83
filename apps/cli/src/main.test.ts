import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from '@jest/globals';

import { aHistory, csvOf, HISTORY_COLUMNS } from './testing/a-history.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));
/** What `npm run leads` starts. */
const SCRIPT = fileURLToPath(new URL('../../../tools/run/src/run.mjs', import.meta.url));

const start = ({ words, env = {} }: { words: string[]; env?: Record<string, string> }) => {
  const environment = { PATH: process.env.PATH, TWENTY_API_URL: 'http://127.0.0.1:1', TWENTY_API_KEY: 'key', ...env };
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    const child = execFile(process.execPath, words, { env: environment }, (_failure, stdout, stderr) => {
      resolve({ code: child.exitCode, stdout, stderr });
    });
  });
};
const run = (...words: string[]) => start({ words: [MAIN, ...words] });

describe('the program itself', () => {
  it('runs, prints, and ends with the exit code', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, stdout: expect.stringContaining('Usage: leads') });
    expect(await run('nonsense')).toMatchObject({ code: 2, stderr: expect.stringContaining('unknown command') });
    expect(await run('doctor')).toMatchObject({ code: 1, stdout: expect.stringContaining('http://127.0.0.1:1') });
  });

  it('run as a script reads files where the user stands, and leaves stdout to the figures', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'leads-main-'));
    const text = csvOf({ rows: aHistory({ rows: 400, seed: 3 }), columns: HISTORY_COLUMNS });
    await writeFile(join(directory, 'history.csv'), text);
    const words = ['backtest', '--leads', 'history.csv', '--outcome', 'Converted', '--positive', '1', '--json'];
    const answer = await start({ words: [SCRIPT, 'leads', ...words], env: { INIT_CWD: directory } });
    await rm(directory, { recursive: true });
    expect(answer).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(answer.stdout)).toMatchObject({ n: 400 });
  });
});
