import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type FixtureFunction = {
  name: string;
  /** Source of the handler: `async (payload) => …` */
  handler: string;
  settings: Record<string, unknown>;
};

export type FixtureApp = { directory: string; remove(): Promise<void> };

const APP = '7a000000-0000-4000-8000-000000000000';
export const fixtureId = (number: number): string => `${APP.slice(0, 24)}${String(number).padStart(12, '0')}`;

const LEAD = fixtureId(1);
const NAME = fixtureId(2);

/** Writes what `twenty dev:build` would: a small object `lead`, and the functions given. */
export const writeFixtureApp = async ({
  functions = [],
  version = '1.0.0',
  manifest = {},
  application = {},
  files = {},
}: {
  functions?: readonly FixtureFunction[];
  version?: string;
  manifest?: Record<string, unknown>;
  application?: Record<string, unknown>;
  files?: Record<string, string>;
}): Promise<FixtureApp> => {
  const directory = await mkdtemp(join(tmpdir(), 'sandbox-fixture-'));
  const logicFunctions = functions.map(({ name, settings }, index) => ({
    universalIdentifier: fixtureId(100 + index),
    name,
    handlerName: 'default.config.handler',
    sourceHandlerPath: `src/${name}.ts`,
    builtHandlerPath: `src/${name}.mjs`,
    builtHandlerChecksum: '',
    ...settings,
  }));
  const all: Record<string, string> = {
    ...files,
    'package.json': JSON.stringify({ name: 'fixture', version }),
    'manifest.json': JSON.stringify({
      application: {
        universalIdentifier: APP,
        displayName: 'Fixture',
        description: '',
        defaultRoleUniversalIdentifier: fixtureId(10),
        ...application,
      },
      objects: [LEAD_OBJECT],
      fields: [],
      roles: [APP_ROLE, READER_ROLE],
      logicFunctions,
      ...manifest,
    }),
    ...Object.fromEntries(
      functions.map(({ name, handler }) => [
        `src/${name}.mjs`,
        `const handler = ${handler};\nexport default { config: { handler } };\n`,
      ]),
    ),
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
};

const field = (number: number, name: string, type: string, more: Record<string, unknown> = {}) => ({
  universalIdentifier: fixtureId(number),
  name,
  label: name,
  type,
  ...more,
});

const LEAD_OBJECT = {
  universalIdentifier: LEAD,
  nameSingular: 'lead',
  namePlural: 'leads',
  labelSingular: 'Lead',
  labelPlural: 'Leads',
  icon: 'IconTarget',
  labelIdentifierFieldMetadataUniversalIdentifier: NAME,
  fields: [
    field(2, 'name', 'TEXT'),
    field(3, 'score', 'NUMBER', { isNullable: true }),
    field(4, 'status', 'SELECT', {
      defaultValue: "'NEW'",
      options: [
        { id: fixtureId(20), value: 'NEW', label: 'New', position: 0, color: 'blue' },
        { id: fixtureId(21), value: 'WORKING', label: 'Working', position: 1, color: 'orange' },
      ],
    }),
  ],
};

const APP_ROLE = {
  universalIdentifier: fixtureId(10),
  label: 'Fixture functions',
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: false,
  objectPermissions: [{ objectUniversalIdentifier: LEAD, canReadObjectRecords: true, canUpdateObjectRecords: true }],
  fieldPermissions: [],
};

const READER_ROLE = {
  universalIdentifier: fixtureId(11),
  label: 'Reader',
  canReadAllObjectRecords: true,
  canUpdateAllObjectRecords: false,
  objectPermissions: [],
  fieldPermissions: [],
};
