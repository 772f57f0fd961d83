import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTwentyClient, type TwentyClient } from '@leads/twenty-api';
import { openWorkspace, type Workspace } from '@leads/twenty-sandbox';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { writeSamples } from './write-samples.ts';

const BUILT_APP = fileURLToPath(new URL('../../../leads/.twenty/output', import.meta.url));

describe('writeSamples', () => {
  let workspace: Workspace;
  let client: TwentyClient;
  let app: string;

  beforeAll(async () => {
    app = await appWithoutFunctions();
    workspace = await openWorkspace({ app: { directory: app } });
    client = createTwentyClient({
      url: workspace.url,
      getToken: () => workspace.tokens.apiKey,
      fetch: (input, init) => workspace.fetch(new Request(input, init)),
      sleep: (milliseconds) => sleep(milliseconds),
      now: () => new Date(),
    });
  });
  afterAll(async () => {
    await workspace.close();
    await rm(app, { recursive: true });
  });

  const now = new Date('2026-11-22T09:00:00Z');

  it('completes what a broken run left, and then writes nothing more', async () => {
    const broken = workspace.faults.inject({
      mode: 'fail-before',
      where: { rootField: 'createLeadTouches', index: 1 },
    });
    expect(await writeSamples({ client, now, seed: 7 })).toMatchObject({ ok: false });
    broken.remove();

    const written = await writeSamples({ client, now, seed: 7 });
    expect(written).toMatchObject({ ok: true });
    expect(await writeSamples({ client, now, seed: 7 })).toEqual({ ok: true, written: 0 });

    expect(await read(workspace)).toMatchObject({
      leads: { totalCount: 456 },
      companies: { totalCount: 28 },
      noteTargets: { edges: [{ node: { targetLeadId: expect.any(String) } }] },
    });
  });
});

/** The app's objects only: a thousand runs that find nothing to write would take longer than all the rest. */
const appWithoutFunctions = async (): Promise<string> => {
  const directory = await mkdtemp(join(tmpdir(), 'leads-samples-'));
  const manifest = manifestSchema.parse(JSON.parse(await readFile(join(BUILT_APP, 'manifest.json'), 'utf8')));
  const application = { ...manifest.application, postInstallLogicFunction: undefined };
  await writeFile(join(directory, 'manifest.json'), JSON.stringify({ ...manifest, application, logicFunctions: [] }));
  await writeFile(join(directory, 'package.json'), await readFile(join(BUILT_APP, 'package.json')));
  return directory;
};

const manifestSchema = z.looseObject({ application: z.looseObject({}) });

const read = async (workspace: Workspace): Promise<unknown> => {
  const query =
    '{ leads { totalCount } companies { totalCount } noteTargets(first: 1) { edges { node { targetLeadId } } } }';
  const request = new Request(`${workspace.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.tokens.apiKey}` },
    body: JSON.stringify({ query }),
  });
  return z.object({ data: z.unknown() }).parse(await (await workspace.fetch(request)).json()).data;
};
