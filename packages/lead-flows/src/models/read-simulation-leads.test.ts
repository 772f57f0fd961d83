import { type Lead } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { readSimulationLeads, SIMULATION_LEADS } from './read-simulation-leads.ts';

const now = new Date('2026-11-22T10:00:00Z');

/** The older the higher the index. */
const leadsOf = (count: number, fields: Partial<Lead>): Lead[] =>
  scoredLeads({
    count,
    at: now,
    fields: (index) => ({
      id: `${fields.status ?? 'NEW'} ${index}`,
      createdAt: new Date(+now - index * 60_000).toISOString(),
      ...fields,
    }),
  });

describe('readSimulationLeads', () => {
  it('reads the newest of finished and of open leads, in ten documents at most', async () => {
    const won = leadsOf(700, { status: 'CONVERTED' });
    const lost = leadsOf(700, { status: 'DISQUALIFIED' });
    const { client, requests } = fakeWorkspace({
      now,
      lead: [...won, ...lost, ...leadsOf(1300, { status: 'WORKING' })],
    });
    const read = await readSimulationLeads({ client });
    if (!read.ok) throw new Error(read.message);
    expect(read.past).toHaveLength(SIMULATION_LEADS);
    expect(read.open).toHaveLength(SIMULATION_LEADS);
    expect(requests).toHaveLength(10);
    const ids = new Set(read.past.map(({ id }) => id));
    expect(ids.has('CONVERTED 499') && ids.has('DISQUALIFIED 499')).toBe(true);
    expect(ids.has('CONVERTED 500')).toBe(false);
  });

  it('brings the name of the owner and the fields of the workspace itself', async () => {
    const [lead] = leadsOf(1, { status: 'NEW' });
    if (!lead) throw new Error('One lead was asked for');
    const owned = { ...lead, owner: { name: { firstName: 'Sara', lastName: 'Ahmadi' } }, fleetSize: 12 };
    const { client, requests } = fakeWorkspace({ now, customFields: ['fleetSize'], lead: [owned] });
    const read = await readSimulationLeads({ client, customFields: ['fleetSize'] });
    expect(read).toMatchObject({ ok: true, past: [], open: [{ ownerName: 'Sara Ahmadi', custom: { fleetSize: 12 } }] });
    expect(requests).toHaveLength(2);
  });
});
