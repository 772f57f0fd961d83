import { DEFAULT_SETTINGS, prepareLead } from '@leads/lead-domain';
import { runLeadJob, startNightly } from '@leads/lead-flows';
import { describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { useWorkspace } from '../../support/workspace.ts';

const workspace = useWorkspace();
const now = new Date();
const client = () => clientWith(workspace().tokens.apiKey);

const LEADS = 10_000;
const idOf = (index: number): string => `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;

const CREATE = 'mutation MakeLeads($data: [LeadCreateInput!]!) { createLeads(data: $data) { id } }';
const SET_TITLE = `mutation SetTitle($filter: LeadFilterInput!) {
  updateLeads(filter: $filter, data: { jobTitle: "CEO" }) { id }
}`;

/** Ten thousand leads as a form makes them, scored already; then every twentieth gets a title, and nobody hears of it. */
const fillWorkspace = async (): Promise<void> => {
  for (let from = 0; from < LEADS; from += 200) {
    const data = Array.from({ length: 200 }, (_, place) => {
      const index = from + place;
      const input = {
        name: `Ada ${index}`,
        contactName: { firstName: 'Ada', lastName: String(index) },
        emails: { primaryEmail: `ada${index}@anvil.example`, additionalEmails: [] },
        interest: 'Anvils',
      };
      const question = { input, touch: null, leadId: idOf(index), touchId: '', settings: DEFAULT_SETTINGS, now };
      return prepareLead(question).lead;
    });
    await runText(client(), CREATE, { data });
  }
  for (let from = 0; from < LEADS; from += 2000) {
    const ids = Array.from({ length: 100 }, (_, place) => idOf(from + place * 20 + 7));
    await runText(client(), SET_TITLE, { filter: { id: { in: ids } } });
  }
};

describe('ten thousand leads of which 5 % changed', () => {
  it('are scored with 50 documents to read and 3 to write, history and progress included', async () => {
    const answer = await workspace().withoutTriggers(async () => {
      await fillWorkspace();
      const nightly = await startNightly({ client: client(), now });
      if (!nightly.ok) throw new Error(nightly.message);
      workspace().requests.clear();
      return runLeadJob({ client: client(), jobId: nightly.jobId, now: () => now });
    });
    expect(answer).toEqual({ ok: true, outcome: 'DONE', done: LEADS, changed: 500, total: LEADS });
    const types = workspace()
      .requests.list()
      .map(({ operation }) => operation?.type);
    expect(types.filter((type) => type === 'query').length).toBeLessThanOrEqual(50);
    expect(types.filter((type) => type === 'mutation').length).toBeLessThanOrEqual(3);
    const { leadEvents, leadJobs } = await runText<Record<'leadEvents' | 'leadJobs', { totalCount: number }>>(
      client(),
      '{ leadEvents(first: 1) { totalCount } leadJobs(filter: { jobStatus: { eq: DONE } }, first: 1) { totalCount } }',
    );
    expect(leadEvents.totalCount).toBe(500);
    expect(leadJobs.totalCount).toBe(1);
  }, 180_000);
});
