import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { useWorkspace } from '../../support/workspace.ts';

import { openTerminal } from './terminal.ts';

const EXAMPLE = fileURLToPath(new URL('../../../docs/examples/score-model.json', import.meta.url));

const workspace = useWorkspace();

let directory = '';
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'leads-models-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

const run = (...words: string[]) => openTerminal({ workspace: workspace(), directory }).run(...words);
const idIn = (text: string): string => /leadScoreModel\/([0-9a-f-]{36})/.exec(text)?.[1] ?? '';

type ModelFile = { name: string; version: number; groupCaps: object; rules: { key: string }[] };
const fileOf = (text: string) => JSON.parse(text) as ModelFile;

describe('a model file', () => {
  it('becomes a draft, is published, and comes out as it went in', async () => {
    const example = fileOf(await readFile(EXAMPLE, 'utf8'));
    await writeFile(join(directory, 'model.json'), JSON.stringify(example));
    expect(await run('model', 'import', 'model.json')).toMatchObject({ code: 0, err: '' });
    const imported = await run('model', 'import', 'model.json');
    const id = idIn(imported.out);
    const drafts = (await run('model', 'list')).out.split('\n').filter((line) => line.includes('draft'));
    expect(drafts).toEqual([expect.stringMatching(new RegExp(`^Pumps .* rules .*${id}$`))]);

    const before = fileOf((await run('model', 'export')).out);
    expect(before.name).not.toBe('Pumps');
    expect(await run('model', 'publish', id)).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining(`Published as version ${before.version + 1}: `),
    });
    const after = fileOf((await run('model', 'export')).out);
    expect({ name: after.name, version: after.version }).toEqual({ name: 'Pumps', version: before.version + 1 });
    expect(after.groupCaps).toEqual(example.groupCaps);
    expect(after.rules).toMatchObject(example.rules);
    const list = (await run('model', 'list')).out;
    expect(list).toMatch(new RegExp(`Pumps +v${after.version} +rules +published .*${id}`));
    expect(list).toMatch(new RegExp(`v${before.version} +rules +retired`));
  });

  it('with a bad rule makes no draft', async () => {
    const example = fileOf(await readFile(EXAMPLE, 'utf8'));
    const bad = { ...example.rules[0], key: 'bad', field: 'industri' };
    await writeFile(join(directory, 'bad.json'), JSON.stringify({ ...example, name: 'Bad', rules: [bad] }));
    const { code, err } = await run('model', 'import', 'bad.json');
    expect(code).toBe(1);
    expect(err).toContain('did you mean "industry"?');
    expect((await run('model', 'list')).out).not.toContain('Bad');
  });
});
