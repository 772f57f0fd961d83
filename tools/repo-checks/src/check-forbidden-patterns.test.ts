import { describe, expect, it } from '@jest/globals';

import { checkForbiddenPatterns } from './check-forbidden-patterns.ts';

// Put together here, so that this file does not hold what it forbids.
const join = (...parts: string[]) => parts.join('');
const check = (text: string, path = 'packages/a/src/one.ts') => checkForbiddenPatterns({ files: [{ path, text }] });

describe('checkForbiddenPatterns', () => {
  it.each([
    join('const lead = row as unk', 'nown as Lead;'),
    join('jest.mo', "ck('./client.ts');"),
    join('jest.unstable_mock', "Module('./client.ts', () => ({}));"),
    join('it.sk', "ip('later', () => {});"),
    join('describe.on', "ly('this', () => {});"),
    join('it.to', "do('that');"),
    join('  xi', "t('not now', () => {});"),
    join("readFileSync('/wo", "rk/main/x.json');"),
    join('const folder = `/tm', 'p/out`;'),
    join('// SPDX-Licen', 'se-Identifier: AGPL-3.0'),
    join('/* @licen', 'se Enterprise */'),
  ])('reports %s', (line) => {
    expect(check(`const a = 1;\n${line}\n`)).toMatchObject([{ path: 'packages/a/src/one.ts', line: 2 }]);
  });

  it.each([
    "const url = 'https://example.com/work/with-us';",
    "import { tmpdir } from 'node:os';",
    "it('skips what it knows', () => {});",
    "const text = 'known as unknown';",
    'queue.only(3);',
  ])('passes %s', (line) => {
    expect(check(line)).toEqual([]);
  });

  it('lets the contract suite name what a server cannot do', () => {
    expect(check(join('it.sk', "ip('merging people');"), 'test/contract/people.test.ts')).toEqual([]);
  });

  it('looks into code only', () => {
    expect(check(join('/tm', 'p/'), 'docs/notes.md')).toEqual([]);
  });
});
