import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openWorkspace, type Workspace } from '@leads/twenty-sandbox';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

import { fillWorkspace } from './fill-workspace.ts';

const BUILT_APP = fileURLToPath(new URL('../../../leads/.twenty/output', import.meta.url));

describe('fillWorkspace', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    const now = new Date();
    workspace = await openWorkspace({ app: { directory: BUILT_APP }, now: () => now });
    await fillWorkspace({ workspace, url: workspace.url });
  }, 120_000);
  afterAll(async () => {
    await workspace.close();
  });

  it("leaves nothing for the app's own nightly run to score, to learn or to move", async () => {
    await workspace.runFunction({ name: 'start-nightly', input: {} });
    await workspace.settled();
    const failed = workspace.runs.list().filter(({ status }) => status !== 'succeeded');
    expect(failed).toEqual([]);
    const jobs = await read(workspace);
    expect(jobs).toEqual([
      expect.objectContaining({ jobKind: 'LEARN', jobStatus: 'DONE', doneCount: expect.any(Number) }),
      expect.objectContaining({ jobKind: 'RESCORE', jobStatus: 'DONE', changedCount: 0 }),
    ]);
    expect(jobs[1]?.doneCount).toBeGreaterThan(150);
  }, 60_000);
});

const answerSchema = z.object({
  data: z.object({
    leadJobs: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            jobKind: z.string(),
            jobStatus: z.string(),
            doneCount: z.number(),
            changedCount: z.number(),
          }),
        }),
      ),
    }),
  }),
});

const read = async (workspace: Workspace) => {
  const query = `{
    leadJobs(orderBy: [{ jobKind: DescNullsLast }]) { edges { node { jobKind jobStatus doneCount changedCount } } }
  }`;
  const request = new Request(`${workspace.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.tokens.apiKey}` },
    body: JSON.stringify({ query }),
  });
  const { data } = answerSchema.parse(await (await workspace.fetch(request)).json());
  return data.leadJobs.edges.map(({ node }) => node);
};
