import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from '@jest/globals';

import { builtManifest, type ManifestEntity, manifestEntities } from '../support/built-manifest.ts';

const GOLDEN = join(import.meta.dirname, 'golden-identifiers.json');
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
    expect({
      objects: kinds.objects?.length,
      roles: kinds.roles?.length,
      logicFunctions: kinds.logicFunctions?.length,
      frontComponents: kinds.frontComponents?.length,
      commandMenuItems: kinds.commandMenuItems?.length,
      navigationMenuItems: kinds.navigationMenuItems?.length,
    }).toEqual({
      objects: 6,
      roles: 4,
      logicFunctions: 8,
      frontComponents: 4,
      commandMenuItems: 2,
      navigationMenuItems: 10,
    });
  });
});

function entitiesByPath(list: readonly ManifestEntity[]): Record<string, string> {
  return Object.fromEntries(
    list
      .map(({ path, universalIdentifier }) => [path, universalIdentifier] as const)
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
}
