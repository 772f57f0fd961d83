import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { builtManifest } from '../support/built-manifest.ts';

const manifest = z
  .object({
    objects: z.array(z.object({ universalIdentifier: z.string(), nameSingular: z.string() })),
    roles: z.array(
      z.object({
        label: z.string(),
        objectPermissions: z.array(
          z.object({
            objectUniversalIdentifier: z.string(),
            canReadObjectRecords: z.boolean(),
            canUpdateObjectRecords: z.boolean(),
            canSoftDeleteObjectRecords: z.boolean(),
            canDestroyObjectRecords: z.boolean(),
          }),
        ),
      }),
    ),
  })
  .parse(builtManifest());

/** As docs/SETUP.md promises it to admins. */
const RIGHTS: readonly (readonly [object: string, rep: string, marketer: string, manager: string, app: string])[] = [
  ['lead', 'write', 'write', 'delete', 'write'],
  ['leadTouch', 'write', 'write', 'delete', 'write'],
  ['leadAssessment', 'write', 'read', 'delete', 'write'],
  ['leadConversion', 'write', 'read', 'delete', 'write'],
  ['leadEvent', 'write', 'write', 'write', 'write'],
  ['leadScoreModel', 'read', 'write', 'delete', 'write'],
  ['leadScoreRule', 'read', 'delete', 'delete', 'write'],
  ['leadJob', 'read', 'write', 'delete', 'write'],
  ['leadForm', 'read', 'delete', 'delete', 'write'],
  ['leadSalesLine', 'read', 'read', 'delete', 'none'],
  ['leadSetting', 'read', 'read', 'delete', 'write'],
];

const rightsOf = ({ role, object }: { role: string; object: string }): string => {
  const identifier = manifest.objects.find(({ nameSingular }) => nameSingular === object)?.universalIdentifier;
  const permission = manifest.roles
    .find(({ label }) => label === role)
    ?.objectPermissions.find(({ objectUniversalIdentifier }) => objectUniversalIdentifier === identifier);
  if (!permission?.canReadObjectRecords) return 'none';
  if (permission.canDestroyObjectRecords) return 'destroy';
  if (permission.canSoftDeleteObjectRecords) return 'delete';
  return permission.canUpdateObjectRecords ? 'write' : 'read';
};

describe('the roles of the app', () => {
  it.each(RIGHTS)('%s: rep %s, marketer %s, manager %s, the app itself %s', (object, rep, marketer, manager, app) => {
    expect({
      rep: rightsOf({ role: 'Lead rep', object }),
      marketer: rightsOf({ role: 'Marketer', object }),
      manager: rightsOf({ role: 'Lead manager', object }),
      app: rightsOf({ role: 'Leads app', object }),
    }).toEqual({ rep, marketer, manager, app });
  });

  it('are decided for every object of the app', () => {
    expect(RIGHTS.map(([object]) => object).sort()).toEqual(
      manifest.objects.map(({ nameSingular }) => nameSingular).sort(),
    );
  });
});
