import { DEFAULT_SCORE_MODEL, type ScoreModel } from '@leads/lead-domain';
import { draftScoreModel, publishScoreModel, runLeadJob } from '@leads/lead-flows';
import { createTwentyClient, type TwentyClient } from '@leads/twenty-api';
import { type Workspace } from '@leads/twenty-sandbox';

import { call } from './call.ts';
import { countDocuments, type DocumentCounts } from './count-documents.ts';
import { fillWithLeads } from './fill-with-leads.ts';

const LEADS = 10_000;

/** One lead in twenty. */
const CHANGING = 500;

/** The shipped model in which whoever decides counts a point more. */
const CHANGED_MODEL: ScoreModel = {
  ...DEFAULT_SCORE_MODEL,
  rules: DEFAULT_SCORE_MODEL.rules.map((rule) =>
    rule.kind === 'SENIORITY' ? { ...rule, points: rule.points + 1 } : rule,
  ),
};

/**
 * What the scoring of all open leads asks for after a publication that changes one in twenty. The clock stands still, since
 * a run also stores its place every 15 seconds, which measures the machine.
 */
export const rescoreMany = async ({ workspace, now }: { workspace: Workspace; now: Date }): Promise<DocumentCounts> =>
  workspace.withoutTriggers(async () => {
    const token = workspace.tokens.apiKey;
    const client = clientOf({ workspace, token });
    const graphql = (query: string, variables: Record<string, unknown>) =>
      call({ workspace, path: '/graphql', token, body: { query, variables } });
    await fillWithLeads({ graphql, count: LEADS, now });
    const jobId = await publishChange({ client, now });
    workspace.requests.clear();
    const run = await runLeadJob({ client, jobId, now: () => now });
    if (!run.ok) throw new Error(run.message);
    if (run.done !== LEADS || run.changed !== CHANGING) {
      const counts = `${String(run.changed)} of ${String(run.done)}`;
      throw new Error(`The job changed ${counts} leads, not ${String(CHANGING)} of ${String(LEADS)}`);
    }
    return countDocuments(workspace.requests.list());
  });

/** Answers the job that is to score all leads. */
const publishChange = async ({ client, now }: { client: TwentyClient; now: Date }): Promise<string> => {
  const draft = await draftScoreModel({ client, source: { definition: CHANGED_MODEL } });
  if (!draft.ok) throw new Error(draft.message);
  const published = await publishScoreModel({ client, modelId: draft.modelId, now });
  if (!published.ok) throw new Error(published.message);
  return published.jobId;
};

const clientOf = ({ workspace, token }: { workspace: Workspace; token: string }): TwentyClient =>
  createTwentyClient({
    url: workspace.url,
    getToken: () => token,
    fetch: (input, init) => workspace.fetch(new Request(input, init)),
    sleep: () => Promise.resolve(),
    now: () => new Date(),
    maxWaitMs: 0,
  });
