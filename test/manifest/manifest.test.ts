import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { builtManifest, type ManifestEntity, manifestEntities } from '../support/built-manifest.ts';

const GOLDEN = join(import.meta.dirname, 'golden-identifiers.json');
const APP_SOURCE = join(import.meta.dirname, '../../apps/leads/src');
const SUFFIXES = {
  objects: 'object',
  fields: 'field',
  roles: 'role',
  views: 'view',
  pageLayouts: 'page-layout',
  logicFunctions: 'logic-function',
  frontComponents: 'front-component',
  commandMenuItems: 'command-menu-item',
  navigationMenuItems: 'navigation-menu-item',
};
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[45][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const entities = manifestEntities(builtManifest());

describe('the built manifest', () => {
  it('uses every identifier once, and each is a UUID', () => {
    const identifiers = entities.map(({ universalIdentifier }) => universalIdentifier);
    expect(identifiers.filter((identifier) => !UUID.test(identifier))).toEqual([]);
    expect(identifiers.filter((identifier, index) => identifiers.indexOf(identifier) !== index)).toEqual([]);
  });

  it('keeps every identifier that was ever released: a changed one would delete what people store under it', () => {
    const golden: unknown = JSON.parse(readFileSync(GOLDEN, 'utf8'));
    expect(entitiesByPath(entities)).toEqual(golden);
  });

  it('holds each entity file: one that is not a direct default export would be silently left out', () => {
    const whole = entities.filter(({ path }) => path.split('/').length === 2);
    const kinds = Object.groupBy(whole, ({ path }) => path.split('/')[0] ?? '');
    for (const [kind, suffix] of Object.entries(SUFFIXES)) {
      const files = globSync(`**/*.${suffix}.{ts,tsx}`, { cwd: APP_SOURCE });
      expect({ kind, entities: kinds[kind]?.length }).toEqual({ kind, entities: files.length });
    }
  });
});

function entitiesByPath(list: readonly ManifestEntity[]): Record<string, string> {
  return Object.fromEntries(
    list
      .map(({ path, universalIdentifier }) => [path, universalIdentifier] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
