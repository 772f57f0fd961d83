import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';

import { useWorkspace } from '../../support/workspace.ts';

import { openTerminal } from './terminal.ts';

const workspace = useWorkspace();

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-cli-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});
afterEach(() => workspace().faults.clear());

/** A list of three that nobody knows yet; `import` runs it at the terminal. */
const openList = async (name: string) => {
  const people = [1, 2, 3].map((number) => `${name} ${number},${name}${number}@faults.example`);
  await writeFile(join(directory, `${name}.csv`), `Name,E-Mail\n${people.join('\n')}\n`);
  const { run } = openTerminal({ workspace: workspace(), directory });
  return { import: () => run('import', `${name}.csv`) };
};

describe('an import under faults', () => {
  it('repeats a batch whose answer was lost, without a duplicate', async () => {
    const list = await openList('lost');
    const fault = workspace().faults.inject({ mode: 'lose-answer', where: { operation: 'ImportLeads' } });
    const first = await list.import();
    expect(fault.struck()).toBe(1);
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('3 rows read: 3 imported') });
    expect(await list.import()).toMatchObject({ out: expect.stringContaining('0 imported, 3 known already') });
  });

  it.each(['fail-before', 'fail-after', 'unreachable', 'lose-answer'] as const)(
    'that end it (%s) says so, and goes on when it is run again',
    async (mode) => {
      const list = await openList(`broken-${mode}`);
      workspace().faults.inject({ mode, where: { operation: 'ImportLeads' }, times: 10 });
      const first = await list.import();
      expect(first.code).toBe(1);
      expect(first.err).not.toBe('');
      workspace().faults.clear();
      const second = await list.import();
      expect(second.code).toBe(0);
      expect(second.out).toMatch(/3 rows read: (3 imported, 0|0 imported, 3) known already, 0 refused/);
    },
  );

  it('waits until the limit of an API key lifts', async () => {
    const list = await openList('limited');
    workspace().faults.rateLimit({ rootFieldsPerMinute: 2 });
    const { code, out, err } = await list.import();
    expect(out).toContain('3 rows read: 3 imported');
    expect(err).toContain('Twenty takes no more requests at the moment; waiting');
    expect(code).toBe(0);
  });
});
