import { describe, expect, it } from '@jest/globals';

import { checkTestFiles } from './check-test-files.ts';

describe('checkTestFiles', () => {
  const run = new Set(['packages/a/src/one.test.ts']);

  it('passes what jest runs and what is no test', () => {
    expect(checkTestFiles({ paths: ['packages/a/src/one.test.ts', 'packages/a/src/one.ts'], run })).toEqual([]);
  });

  it.each(['test/elsewhere/two.test.ts', 'packages/a/src/two.spec.tsx', 'tools/b/src/three.test.mjs'])(
    'reports %s',
    (path) => {
      expect(checkTestFiles({ paths: [path], run })).toMatchObject([{ path }]);
    },
  );
});
