import { describe, expect, it } from '@jest/globals';

import { checkFileLength } from './check-file-length.ts';

const lines = (count: number) => 'const a = 1;\n'.repeat(count);

describe('checkFileLength', () => {
  it('reports a source file of more than 300 lines', () => {
    const files = [
      { path: 'packages/a/src/long.ts', text: lines(301) },
      { path: 'packages/a/src/short.ts', text: lines(300) },
      { path: 'packages/a/src/long.test.ts', text: lines(500) },
      { path: 'docs/long.md', text: lines(500) },
    ];
    expect(checkFileLength({ files, tables: {} }).map(({ path }) => path)).toEqual(['packages/a/src/long.ts']);
  });

  it('allows a named table, and reports a name that nothing needs', () => {
    const files = [{ path: 'packages/a/src/table.ts', text: lines(400) }];
    const tables = { 'packages/a/src/table.ts': 'a table', 'packages/a/src/gone.ts': 'was one' };
    expect(checkFileLength({ files, tables }).map(({ path }) => path)).toEqual(['packages/a/src/gone.ts']);
  });
});
