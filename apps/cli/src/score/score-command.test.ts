import { describe, expect, it } from '@jest/globals';

import { aLead, emailsOf } from '@leads/lead-domain/testing';

import { openTerminal, type PlayedRequest } from '../testing/open-terminal.ts';

const lead = aLead({
  name: 'Ada Byron',
  contactName: { firstName: 'Ada', lastName: 'Byron' },
  jobTitle: 'Director',
  emails: emailsOf('ada@x.example'),
  interest: 'machines',
});
const NOTHING = { edges: [] };
/** How the workspace scores: by the settings and the model that ship. */
const shipped = { leadSettings: NOTHING, leadScoreModels: NOTHING };
const leads = { totalCount: 1, edges: [{ node: lead }], pageInfo: { hasNextPage: false, endCursor: null } };

const openWorkspace = () => {
  const writes: PlayedRequest[] = [];
  const store = (request: PlayedRequest) => {
    writes.push(request);
    const [record] = (request.variables.leadRecords ?? []) as object[];
    return { data: { updateLead: { id: lead.id }, createLeads: [{ ...lead, ...record }] } };
  };
  const server = {
    ReadLeadToScore: () => ({ data: { leads, ...shipped } }),
    ReadLeadsToRescore: () => ({ data: { leads, leadJobs: NOTHING, ...shipped } }),
    RescoreLead: store,
    RescoreLeads: store,
  };
  return { writes, server, ...openTerminal({ server }) };
};

describe('leads score', () => {
  it('scores one lead and shows the parts', async () => {
    const { run, writes } = openWorkspace();
    const { code, out } = await run('score', lead.id);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^Score \d+, grade [A-D][1-4], (cold|warm|hot)\n( +[+-]?\d+(\.\d)? {2}.+\n)+The lead was updated\.\n$/,
    );
    expect(writes).toHaveLength(1);
  });

  it('scores all, and counts', async () => {
    const { run, writes } = openWorkspace();
    expect(await run('score', '--all')).toMatchObject({ code: 0, out: '1 leads read, 1 changed.\n' });
    expect(writes).toHaveLength(1);
  });

  it('writes nothing in a dry run', async () => {
    const { run, writes } = openWorkspace();
    const { code, out } = await run('score', '--all', '--dry-run');
    expect(code).toBe(0);
    expect(out).toBe('1 leads read, 1 would change. Dry run: nothing was written.\n');
    expect(writes).toEqual([]);
  });

  it('ends with 1 where there is no such lead', async () => {
    const { server } = openWorkspace();
    const empty = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };
    const { run } = openTerminal({
      server: { ...server, ReadLeadToScore: () => ({ data: { leads: empty, ...shipped } }) },
    });
    const { code, err } = await run('score', lead.id);
    expect(code).toBe(1);
    expect(err).toContain('There is no lead');
  });

  it('says so when the app is not installed', async () => {
    const refusal = () =>
      new Response(JSON.stringify({ errors: [{ message: 'Cannot query field "leads" on type "Query".' }] }), {
        status: 400,
      });
    const { run } = openTerminal({ server: { ReadLeadToScore: refusal } });
    const { code, err } = await run('score', lead.id);
    expect(code).toBe(1);
    expect(err).toContain('not installed');
  });
});
