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
    leadFilter: z.optional(
      z.catchall(z.object({ id: z.object({ eq: z.string() }) }), z.object({ is: z.literal('NULL') })),
    ),
    leadShared: z.optional(z.looseObject({})),
  }),
});

/** A workspace of nothing but leads: pages of them, upserts by id that revive, and updates by id where given fields are empty. */
const workspaceOf = (leads: Stored[], meanwhile?: (request: string) => void) => {
  const requests: string[] = [];
  const upserted: Stored[] = [];
  const answer = ({ query, variables }: z.output<typeof requestSchema>): unknown => {
    if (query.includes('leadSettings')) return { leadSettings: { edges: [] } };
    if (variables.leadRecords) {
      for (const record of variables.leadRecords) {
        upserted.push(record);
        Object.assign(leads.find(({ id }) => id === record.id) ?? {}, record, { deletedAt: null });
      }
      return { createLeads: variables.leadRecords.map(({ id }) => ({ id })) };
    }
    const { leadFilter, leadShared } = variables;
    if (leadFilter) {
      const { id, ...empty } = leadFilter;
      const found = leads.filter((lead) => lead.id === id.eq && Object.keys(empty).every((field) => !lead[field]));
      for (const lead of found) Object.assign(lead, leadShared);
      return { updateLeads: found.map(({ id }) => ({ id })) };
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
      const name = /(query|mutation) (\w+)/.exec(request.query)?.[2] ?? '';
      requests.push(name);
      const data = structuredClone(answer(request));
      meanwhile?.(name);
      return Response.json({ data });
    },
    sleep: () => Promise.resolve(),
    now: () => now,
    maxWaitMs: 0,
  });
  return { client, requests, upserted };
};

const leadsOf = (count: number): Stored[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `lead ${index}`,
    contactName: { firstName: 'Ada', lastName: `Number ${index}` },
    emails: { primaryEmail: `ada${index}@anvil.example` },
    interest: 'Anvils',
  }));

/** They were called: the system sets such a lead to work. */
const ripeLead = (): Stored => ({
  id: 'ripe',
  contactName: { firstName: 'Grace', lastName: 'Hopper' },
  emails: { primaryEmail: 'grace@anvil.example' },
  interest: 'Anvils',
  contactAttempts: 1,
  status: 'NEW',
});

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

  it('writes what a page lacks before it reads the next', async () => {
    const leads = leadsOf(450);
    const { client, requests } = workspaceOf(leads);
    await rescoreAll({ client, now });
    requests.length = 0;
    for (const index of [3, 250]) Object.assign(leads[index] ?? {}, { interest: '' });
    expect(await rescoreAll({ client, now })).toEqual({ ok: true, read: 450, changed: 2 });
    expect(requests).toEqual([
      'ReadLeadSettings',
      'ReadLeadsToScore',
      'RescoreLeads',
      'ReadLeadsToScore',
      'RescoreLeads',
      'ReadLeadsToScore',
    ]);
  });

  it('revives no lead of an earlier page that was deleted meanwhile', async () => {
    const leads = leadsOf(250);
    await rescoreAll({ client: workspaceOf(leads).client, now });
    for (const index of [3, 240]) Object.assign(leads[index] ?? {}, { interest: '' });
    let pages = 0;
    const { client } = workspaceOf(leads, (name) => {
      if (name !== 'ReadLeadsToScore') return;
      pages += 1;
      if (pages === 2) Object.assign(leads[3] ?? {}, { deletedAt: now.toISOString() });
    });
    expect(await rescoreAll({ client, now })).toMatchObject({ ok: true, changed: 2 });
    expect(leads[3]).toMatchObject({ deletedAt: now.toISOString() });
  });

  it('moves a lead by a write of its own, with its score', async () => {
    const leads = [...leadsOf(2), ripeLead()];
    const { client, requests, upserted } = workspaceOf(leads);
    expect(await rescoreAll({ client, now })).toEqual({ ok: true, read: 3, changed: 3 });
    expect(requests.slice(-2)).toEqual(['RescoreLeads', 'MoveRescoredLead']);
    expect(upserted.map(({ id }) => id)).toEqual(['lead 0', 'lead 1']);
    expect(upserted.every((record) => !('status' in record))).toBe(true);
    expect(leads[2]).toMatchObject({ status: 'WORKING', score: expect.any(Number), scoreParts: expect.anything() });
  });

  it.each([
    ['converted', { status: 'CONVERTED', convertedAt: now.toISOString() }],
    ['deleted', { deletedAt: now.toISOString() }],
  ])('leaves a lead alone that was %s after its page was read', async (_what, end) => {
    const leads = [ripeLead()];
    const { client } = workspaceOf(leads, (name) => {
      if (name === 'ReadLeadsToScore') Object.assign(leads[0] ?? {}, end);
    });
    expect(await rescoreAll({ client, now })).toMatchObject({ ok: true });
    expect(leads[0]).toEqual({ ...ripeLead(), ...end });
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
