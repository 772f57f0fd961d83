import { describe, expect, it } from '@jest/globals';

import { checkPackages } from './check-packages.ts';

const GOOD = { license: 'MIT', type: 'module', nx: { tags: ['layer:domain'] } };
const check = (path: string, manifest: unknown) =>
  checkPackages({ files: [{ path, text: JSON.stringify(manifest) }] }).map(({ message }) => message);

describe('checkPackages', () => {
  it('passes a package with licence, module type and layer', () => {
    expect(check('packages/a/package.json', GOOD)).toEqual([]);
  });

  it.each([
    ['license', /license/],
    ['type', /type/],
    ['nx', /nx\.tags/],
  ])('misses %s', (key, message) => {
    expect(check('tools/a/package.json', { ...GOOD, [key]: undefined })).toEqual([expect.stringMatching(message)]);
  });

  it('asks for no layer of the root', () => {
    expect(check('package.json', { license: 'MIT', type: 'module' })).toEqual([]);
  });

  it('refuses an app that installs something', () => {
    const manifest = { ...GOOD, dependencies: { zod: '^4' } };
    expect(check('apps/leads/package.json', manifest)).toEqual([expect.stringContaining('dependencies')]);
  });

  // npm drops an empty list when it writes the file.
  it.each([{}, { dependencies: {} }])('passes an app with %j', (part) => {
    expect(check('apps/leads/package.json', { ...GOOD, ...part })).toEqual([]);
  });

  it('leaves packages of others alone', () => {
    expect(check('packages/a/fixtures/package.json', {})).toEqual([]);
  });
});
