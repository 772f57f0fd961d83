import { aFieldRule } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { rescoreAll } from './rescore-all.ts';
import { rescoreLead } from './rescore-lead.ts';
import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { publishedModel } from '../testing/published-model.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

const now = new Date('2026-11-22T10:00:00Z');
const { record, settings } = publishedModel({
  rules: [
    aFieldRule({ key: 'fleet', field: 'fleetSize', operator: 'IS_BETWEEN', minimum: 10, points: 20 }),
    aFieldRule({ key: 'tier', field: 'tier', operator: 'EQUALS', values: ['Gold'], points: 5 }),
  ],
});

const workspaceOf = ({ count, customFields }: { count: number; customFields: string[] }) => {
  const leads = scoredLeads({ count, at: now, settings }).map((lead, index) => ({
    ...lead,
    fleetSize: index,
    tier: 'Gold',
  }));
  return { leads, ...fakeWorkspace({ now, customFields, lead: leads, leadScoreModel: [record] }) };
};

describe('fields of the workspace itself', () => {
  it('are read in a document of their own once the model was read that names them', async () => {
    const { client, leads, requests } = workspaceOf({ count: 12, customFields: ['fleetSize', 'tier'] });
    await rescoreLead({ client, leadId: leads[11]?.id ?? '', now });
    expect(leads[11]).toMatchObject({ score: 25 });
    expect(requests).toEqual(['ReadLeadToScore', 'ReadCustomValues', 'RescoreLead']);
  });

  it('ride along with every page but the first', async () => {
    const { client, leads, requests } = workspaceOf({ count: 450, customFields: ['fleetSize', 'tier'] });
    await rescoreAll({ client, now: () => now });
    expect(leads[5]).toMatchObject({ score: 5 });
    expect(leads[449]).toMatchObject({ score: 25 });
    expect(requests.filter((name) => name.startsWith('Read'))).toEqual([
      'ReadLeadsToRescore',
      'ReadCustomValues',
      'ReadMoreLeadsToRescore',
      'ReadMoreLeadsToRescore',
    ]);
    expect(await rescoreAll({ client, now: () => now })).toMatchObject({ changed: 0 });
  });

  it('that an admin deleted are not set, and stop nobody', async () => {
    const { client, leads } = workspaceOf({ count: 12, customFields: ['tier'] });
    expect(await rescoreLead({ client, leadId: leads[11]?.id ?? '', now })).toMatchObject({ ok: true });
    expect(leads[11]).toMatchObject({ score: 5 });
    const many = workspaceOf({ count: 450, customFields: ['tier'] });
    expect(await rescoreAll({ client: many.client, now: () => now })).toMatchObject({ ok: true, changed: 450 });
  });
});
