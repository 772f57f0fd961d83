import { type ScoreRule } from '@leads/lead-domain';
import {
  draftScoreModel,
  overrideScore,
  publishScoreModel,
  rescoreLead,
  runLeadJob,
  saveScoreRule,
} from '@leads/lead-flows';
import { aFieldRule, aScoreModel } from '@leads/lead-domain/testing';
import { type FaultMode } from '@leads/twenty-sandbox';
import { beforeAll, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const client = () => clientWith(workspace().tokens.apiKey);
const now = new Date();
const later = (minutes: number) => new Date(+now + minutes * 60_000);

const MODES: FaultMode[] = ['fail-before', 'fail-after', 'lose-answer', 'unreachable'];
const casesOf = (requests: number) =>
  Array.from({ length: requests }, (_, index) => MODES.map((mode) => ({ index, mode }))).flat();

/** Nothing that is written here starts a function: what is met with faults is the flow alone. */
const quietly = <Result>(work: () => Promise<Result>): Promise<Result> => workspace().withoutTriggers(work);

const disturb = async <Answer>({ index, mode }: { index: number; mode: FaultMode }, flow: () => Promise<Answer>) => {
  const fault = workspace().faults.inject({ mode, where: { path: '/graphql', index } });
  const disturbed = await flow();
  expect(fault.struck()).toBe(1);
  fault.remove();
  // Whatever came back, doing it again ends it.
  return { disturbed, again: await flow() };
};

let made = 0;
const rule = (): ScoreRule => {
  made += 1;
  return aFieldRule({ key: `rule ${made}`, points: 5, operator: 'EQUALS', values: ['Mining'] });
};

const makeDraft = async (): Promise<string> => {
  const definition = aScoreModel({ name: 'Faults', rules: [rule()] });
  const draft = await draftScoreModel({ client: client(), source: { definition } });
  if (!draft.ok) throw new Error(draft.message);
  return draft.modelId;
};

const makeLead = async (fields: object = {}): Promise<string> => {
  const text = 'mutation MakeLead($data: LeadCreateInput!) { createLead(data: $data) { id } }';
  const data = { name: 'Ada', contactName: { firstName: 'Ada', lastName: 'Lovelace' }, interest: 'Anvils', ...fields };
  return (await runText<{ createLead: { id: string } }>(client(), text, { data })).createLead.id;
};

type Connection<Node> = { edges: { node: Node }[] };
const STATE = `query ReadState($model: UUID!, $job: UUID!) {
  leadScoreModels(filter: { basis: { eq: RULES }, status: { eq: PUBLISHED } }) { edges { node { id modelVersion definition } } }
  leadScoreRules(filter: { modelId: { eq: $model } }) { edges { node { ruleKey } } }
  leadJobs(filter: { id: { eq: $job } }) { edges { node { jobStatus doneCount totalCount cause } } }
  leads(filter: { industry: { eq: "Mining" } }) { edges { node { id score scoreParts } } }
  leadEvents(filter: { eventKind: { eq: SCORE } }) { edges { node { id leadId fromValue toValue } } }
}`;
type State = {
  leadScoreModels: Connection<{ id: string; modelVersion: number; definition: { version: number } }>;
  leadScoreRules: Connection<object>;
  leadJobs: Connection<{ jobStatus: string; doneCount: number; totalCount: number }>;
  leads: Connection<{ id: string; score: number | null; scoreParts: { model: string } }>;
  leadEvents: Connection<{ leadId: string; fromValue: string; toValue: string }>;
};
const readState = async (question: { model: string; job: string }): Promise<State> =>
  runText<State>(client(), STATE, question);

beforeAll(async () => {
  await workspace().settled();
  await quietly(() => makeLead({ industry: 'Mining' }));
});

describe('a publication', () => {
  it.each(casesOf(4))('whose request $index meets $mode ends as if nothing had happened', async (place) => {
    await quietly(async () => {
      const modelId = await makeDraft();
      const { again } = await disturb(place, () => publishScoreModel({ client: client(), modelId, now }));
      expect(again).toMatchObject({ ok: true });
      if (!again.ok) return;
      const { leadScoreModels, leadJobs, leadScoreRules } = await readState({ model: modelId, job: again.jobId });
      expect(leadScoreModels.edges).toMatchObject([
        { node: { id: modelId, modelVersion: again.version, definition: { version: again.version } } },
      ]);
      expect(leadScoreRules.edges).toHaveLength(1);
      expect(leadJobs.edges).toMatchObject([{ node: { jobStatus: 'RUNNING', doneCount: 0 } }]);
    });
  });

  it.each([2, 3, 5])('of %i drafts at once leaves one published', async (count) => {
    await quietly(async () => {
      const drafts: string[] = [];
      for (let draft = 0; draft < count; draft += 1) drafts.push(await makeDraft());
      await Promise.all(drafts.map((modelId) => publishScoreModel({ client: client(), modelId, now })));
      const { leadScoreModels } = await readState({ model: drafts[0] ?? '', job: drafts[0] ?? '' });
      expect(leadScoreModels.edges).toHaveLength(1);
    });
  });
});

describe('a job', () => {
  it.each(casesOf(2))('whose request $index meets $mode ends as if nothing had happened', async (place) => {
    await quietly(async () => {
      const modelId = await makeDraft();
      const published = await publishScoreModel({ client: client(), modelId, now });
      if (!published.ok) throw new Error(published.message);
      const before = await readState({ model: modelId, job: published.jobId });
      // The second time it is taken over, as a sweep does it.
      let runs = 0;
      const run = () =>
        runLeadJob({
          client: client(),
          jobId: published.jobId,
          now: () => (runs > 1 ? later(11) : now),
          takeOver: ++runs > 1,
        });
      await disturb(place, run);
      const { leadJobs, leads, leadEvents } = await readState({ model: modelId, job: published.jobId });
      expect(leadJobs.edges).toMatchObject([{ node: { jobStatus: 'DONE' } }]);
      expect(leads.edges).toMatchObject([
        { node: { score: 5, scoreParts: { model: `Faults v${published.version}` } } },
      ]);
      const [was] = before.leads.edges;
      const isMoved = was !== undefined && was.node.score !== null && was.node.score !== 5;
      expect(leadEvents.edges.length - before.leadEvents.edges.length).toBe(isMoved ? 1 : 0);
    });
  });
});

describe('a score set by hand', () => {
  it.each(casesOf(2))('whose request $index meets $mode is set once, with one line of history', async (place) => {
    await quietly(async () => {
      const leadId = await makeLead();
      await rescoreLead({ client: client(), leadId, now });
      const flow = () => overrideScore({ client: client(), leadId, score: 80, reason: 'Met at the fair', now });
      const { again } = await disturb(place, flow);
      expect(again).toMatchObject({ ok: true, lead: { scoreOverride: 80 } });
      const text = `query ReadOverride($id: UUID!) {
        leads(filter: { id: { eq: $id } }) { edges { node { scoreOverride rating } } }
        leadEvents(filter: { leadId: { eq: $id } }) { edges { node { eventKind toValue causeNote } } }
      }`;
      expect(await runText(client(), text, { id: leadId })).toEqual({
        leads: { edges: [{ node: { scoreOverride: 80, rating: 'HOT' } }] },
        leadEvents: { edges: [{ node: { eventKind: 'SCORE_OVERRIDE', toValue: '80', causeNote: 'Met at the fair' } }] },
      });
    });
  });
});

describe('a rule', () => {
  it('saved twice is one rule', async () => {
    await quietly(async () => {
      const modelId = await makeDraft();
      const one = rule();
      const save = () => saveScoreRule({ client: client(), modelId, rule: one, position: 2 });
      await disturb({ index: 0, mode: 'lose-answer' }, save);
      const { leadScoreRules } = await readState({ model: modelId, job: modelId });
      expect(leadScoreRules.edges).toHaveLength(2);
    });
  });
});
