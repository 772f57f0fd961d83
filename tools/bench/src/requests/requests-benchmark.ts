import { openWorkspace, type Workspace } from '@leads/twenty-sandbox';
import { z } from 'zod';

import { BUILT_APP } from '../built-app.ts';
import { type Benchmark, type Measurement } from '../report/measurement.ts';

import { call } from './call.ts';
import { countDocuments, type DocumentCounts } from './count-documents.ts';
import { rescoreMany } from './rescore-many.ts';

const REP = 'rep@apple.dev';

/** How often a lead's way asks the workspace, everything that it triggers included, and the scoring of all leads. */
export const requestsBenchmark: Benchmark = {
  title: 'Requests (GraphQL documents, from the workspace’s own log)',
  measure: async () => [...(await inWorkspace(measureOneLead)), ...(await inWorkspace(measureAllLeads))],
};

const inWorkspace = async <Result>(work: (workspace: Workspace) => Promise<Result>): Promise<Result> => {
  const workspace = await openWorkspace({ app: { directory: BUILT_APP } });
  try {
    await workspace.settled();
    return await work(workspace);
  } finally {
    await workspace.close();
  }
};

const measureOneLead = async (workspace: Workspace): Promise<Measurement[]> => {
  const capture = await counted(workspace, () => captureLead(workspace));
  const { leadId } = await qualifyLead(workspace);
  const conversion = await counted(workspace, () => convertLead({ workspace, leadId }));
  return [
    {
      what: 'captured lead, reads and writes',
      value: capture.reads + capture.writes,
      unit: 'requests',
      budget: 3,
      note: capture.names.join(', '),
    },
    { what: 'conversion, reads', value: conversion.reads, unit: 'requests', budget: 3, note: '' },
    {
      what: 'conversion, writes',
      value: conversion.writes,
      unit: 'requests',
      budget: 6,
      note: conversion.names.join(', '),
    },
  ];
};

const measureAllLeads = async (workspace: Workspace): Promise<Measurement[]> => {
  const { reads, writes } = await rescoreMany({ workspace, now: new Date() });
  const what = 'new version that changes 5 % of 10,000 leads';
  return [
    { what: `${what}, reads`, value: reads, unit: 'requests', budget: 50, note: 'of the job that scores them all' },
    {
      what: `${what}, writes`,
      value: writes,
      unit: 'requests',
      budget: 3,
      note: 'with their history and its progress',
    },
  ];
};

const counted = async (workspace: Workspace, act: () => Promise<unknown>): Promise<DocumentCounts> => {
  await workspace.settled();
  workspace.requests.clear();
  await act();
  await workspace.settled();
  return countDocuments(workspace.requests.list());
};

const SUBMISSION = {
  firstName: 'Katharina',
  lastName: 'Weiß',
  email: 'katharina.weiss@alpenglueck.example',
  phone: '+49 30 23125 123',
  companyName: 'Molkerei Alpenglück eG',
  message: 'Bitte um ein Angebot.',
};

const captureLead = (workspace: Workspace) => call({ workspace, path: '/s/leads/forms/contact', body: SUBMISSION });

const leadsSchema = z.object({
  data: z.object({ leads: z.object({ edges: z.tuple([z.object({ node: z.object({ id: z.string() }) })]) }) }),
});

/** Brings the captured lead to where a rep converts it, with a note, a task and its touch hanging on it. */
const qualifyLead = async (workspace: Workspace): Promise<{ leadId: string }> => {
  const token = workspace.tokens.user(REP);
  const graphql = (query: string, variables: Record<string, unknown> = {}) =>
    call({ workspace, path: '/graphql', token, body: { query, variables } });
  const answer = leadsSchema.parse(await graphql('{ leads(first: 1) { edges { node { id } } } }'));
  const leadId = answer.data.leads.edges[0].node.id;
  const [noteId, taskId] = [crypto.randomUUID(), crypto.randomUUID()];
  await graphql(
    'mutation ($note: NoteCreateInput!, $task: TaskCreateInput!) { createNote(data: $note) { id } createTask(data: $task) { id } }',
    { note: { id: noteId, title: 'Two cold stores' }, task: { id: taskId, title: 'Send the quote' } },
  );
  await graphql(
    `
      mutation ($note: NoteTargetCreateInput!, $task: TaskTargetCreateInput!) {
        createNoteTarget(data: $note) {
          id
        }
        createTaskTarget(data: $task) {
          id
        }
      }
    `,
    { note: { noteId, targetLeadId: leadId }, task: { taskId, targetLeadId: leadId } },
  );
  await graphql('mutation ($id: UUID!, $data: LeadUpdateInput!) { updateLead(id: $id, data: $data) { id } }', {
    id: leadId,
    data: {
      status: 'SQL',
      budgetStatus: 'APPROVED',
      authority: 'DECISION_MAKER',
      need: 'CRITICAL',
      timeline: 'THIS_QUARTER',
    },
  });
  return { leadId };
};

const convertLead = ({ workspace, leadId }: { workspace: Workspace; leadId: string }) =>
  call({ workspace, path: '/s/leads/convert', token: workspace.tokens.user(REP), body: { leadId } });
