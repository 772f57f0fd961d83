import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openEngine } from '../engine.ts';
import { ADMIN, IMAGE_FOLDER, openTestEngine } from '../graphql/testing/open-test-engine.ts';
import { WIDGET_MANIFEST } from '../metadata/testing/widget-manifest.ts';

describe('a workspace', () => {
  it('keeps its data in a folder, and takes on what a new version of the app adds', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'workspace-'));
    const first = await openEngine({ manifest: null, data: join(folder, 'data'), imageFolder: IMAGE_FOLDER });
    await first.execute({ query: 'mutation{createCompany(data:{name:"Kept"}){id}}', actor: ADMIN });
    await first.close();
    const second = await openEngine({
      manifest: WIDGET_MANIFEST,
      data: join(folder, 'data'),
      imageFolder: IMAGE_FOLDER,
    });
    const query = 'query{companies{edges{node{name}}} widgets{totalCount}}';
    const answer = await second.execute({ query, actor: ADMIN });
    await second.close();
    await rm(folder, { recursive: true });
    expect(answer).toEqual({
      data: { companies: { edges: [{ node: { name: 'Kept' } }] }, widgets: { totalCount: 0 } },
    });
  });

  it('answers fifty requests at once, each with its own record', async () => {
    const engine = await openTestEngine();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        engine.run('mutation($d:WidgetCreateInput!){createWidget(data:$d){name code}}', {
          d: { name: `Widget ${index}`, code: `code ${index % 25}` },
        }),
      ),
    );
    const total = await engine.run('query{widgets{totalCount countUniqueValuesCode}}');
    await engine.close();
    // Twenty-five codes, each asked for twice: one of the two is a duplicate, whichever comes later.
    expect(answers.filter(({ errors }) => errors === undefined)).toHaveLength(25);
    expect(total.data).toEqual({ widgets: { totalCount: 25, countUniqueValuesCode: 25 } });
    expect(engine.events.filter(({ action }) => action === 'created')).toHaveLength(25);
  });

  it('starts root fields in an order that the seed draws', async () => {
    const failures: boolean[][] = [];
    for (const seed of [7, 7]) {
      const engine = await openTestEngine({ seed });
      const failed: boolean[] = [];
      for (let round = 1; round <= 8; round += 1) {
        const company = `cccccccc-0000-4000-8000-00000000000${round}`;
        const answer = await engine.run(
          `mutation{createCompany(data:{id:"${company}"}){id} createPerson(data:{companyId:"${company}"}){id}}`,
        );
        // The company is written in either case.
        expect(answer.data?.createCompany).toEqual({ id: company });
        failed.push(answer.errors !== undefined);
      }
      await engine.close();
      failures.push(failed);
    }
    expect(failures[0]).toContain(true);
    expect(failures[0]).toContain(false);
    expect(failures[1]).toEqual(failures[0]);
  });
});
