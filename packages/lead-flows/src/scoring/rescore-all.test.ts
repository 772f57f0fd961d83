import { createTwentyClient } from '@leads/twenty-api';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';

import { rescoreAll } from './rescore-all.ts';

const now = new Date('2026-11-22T10:00:00Z');

type Stored = Record<string, unknown> & { id: string };
const requestSchema = z.object({
  query: z.string(),
  variables: z.object({
    first: z.optional(z.number()),
    after: z.nullish(z.string()),
    leadRecords: z.optional(z.array(z.looseObject({ id: z.string() }))),
  }),
});

/** A workspace of nothing but leads: pages of them, and upserts by id. */
const workspaceOf = (leads: Stored[]) => {
  const requests: string[] = [];
  const answer = ({ query, variables }: z.output<typeof requestSchema>): unknown => {
    if (query.includes('leadSettings')) return { leadSettings: { edges: [] } };
    if (variables.leadRecords) {
      for (const record of variables.leadRecords) {
        Object.assign(leads.find(({ id }) => id === record.id) ?? {}, record);
      }
      return { createLeads: variables.leadRecords.map(({ id }) => ({ id })) };
    }
    const from = Number(variables.after ?? 0);
    const to = from + (variables.first ?? 0);
    return {
      leads: {
        edges: leads.slice(from, to).map((node) => ({ node })),
        pageInfo: { hasNextPage: to < leads.length, endCursor: String(to) },
      },
    };
  };
  const client = createTwentyClient({
    url: 'http://twenty.test',
    getToken: () => 'key',
    fetch: async (input, init) => {
      const request = requestSchema.parse(await new Request(input, init).json());
      requests.push(/(query|mutation) (\w+)/.exec(request.query)?.[2] ?? '');
      return Response.json({ data: answer(request) });
    },
    sleep: () => Promise.resolve(),
    now: () => now,
    maxWaitMs: 0,
  });
  return { client, requests };
};

const leadsOf = (count: number): Stored[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `lead ${index}`,
    contactName: { firstName: 'Ada', lastName: `Number ${index}` },
    emails: { primaryEmail: `ada${index}@anvil.example` },
    interest: 'Anvils',
  }));

describe('rescoreAll', () => {
  it('reads 200 a page and writes 200 a call', async () => {
    const { client, requests } = workspaceOf(leadsOf(450));
    const progress: { read: number; changed: number }[] = [];
    const scored = await rescoreAll({ client, now, onProgress: (step) => progress.push(step) });
    expect(scored).toEqual({ ok: true, read: 450, changed: 450 });
    expect(progress.map(({ read }) => read)).toEqual([200, 400, 450]);
    expect(requests).toEqual([
      'ReadLeadSettings',
      'ReadLeadsToScore',
      'RescoreLeads',
      'ReadLeadsToScore',
      'RescoreLeads',
      'ReadLeadsToScore',
      'RescoreLeads',
    ]);
  });

  it('gathers the few that change into one call', async () => {
    const leads = leadsOf(450);
    const { client, requests } = workspaceOf(leads);
    await rescoreAll({ client, now });
    requests.length = 0;
    for (const index of [3, 250, 449]) Object.assign(leads[index] ?? {}, { interest: '' });
    expect(await rescoreAll({ client, now })).toEqual({ ok: true, read: 450, changed: 3 });
    expect(requests.filter((name) => name === 'RescoreLeads')).toHaveLength(1);
    expect(requests.at(-1)).toBe('RescoreLeads');
  });

  it('writes nothing the second time, and nothing at all in a dry run', async () => {
    const { client, requests } = workspaceOf(leadsOf(30));
    expect(await rescoreAll({ client, now, dryRun: true })).toEqual({ ok: true, read: 30, changed: 30 });
    expect(requests).not.toContain('RescoreLeads');
    await rescoreAll({ client, now });
    requests.length = 0;
    expect(await rescoreAll({ client, now })).toEqual({ ok: true, read: 30, changed: 0 });
    expect(requests).toEqual(['ReadLeadSettings', 'ReadLeadsToScore']);
  });

  it('has nothing to do in an empty workspace', async () => {
    const { client } = workspaceOf([]);
    expect(await rescoreAll({ client, now })).toEqual({ ok: true, read: 0, changed: 0 });
  });
});
