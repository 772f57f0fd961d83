import { type Lead } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { rescoreAll } from './rescore-all.ts';

const now = new Date('2026-11-22T10:00:00Z');
const workspaceOf = (leads: Lead[]) => fakeWorkspace({ now, lead: leads });

/** They were called: the system sets such a lead to work. */
const RIPE: Partial<Lead> = { contactAttempts: 1 };

describe('rescoreAll', () => {
  it('reads 200 leads a page and writes nothing where nothing differs', async () => {
    const { client, requests } = workspaceOf(scoredLeads({ count: 450, at: now }));
    expect(await rescoreAll({ client, now: () => now })).toEqual({ ok: true, read: 450, changed: 0, total: 450 });
    expect(requests).toEqual(['ReadLeadsToRescore', 'ReadMoreLeadsToRescore', 'ReadMoreLeadsToRescore']);
  });

  it('gathers what changed on all pages into one write', async () => {
    const leads = scoredLeads({ count: 450, at: now });
    for (const index of [3, 250]) Object.assign(leads[index] ?? {}, { interest: '' });
    const { client, requests } = workspaceOf(leads);
    expect(await rescoreAll({ client, now: () => now })).toMatchObject({ read: 450, changed: 2 });
    expect(requests.filter((name) => name === 'RescoreLeads')).toHaveLength(1);
    expect(leads[250]).toMatchObject({ isIncomplete: true });
    expect(await rescoreAll({ client, now: () => now })).toMatchObject({ changed: 0 });
  });

  it('passes by closed leads and deleted ones', async () => {
    const [open, won, lost, deleted] = scoredLeads({ count: 4, at: now });
    Object.assign(won ?? {}, { status: 'CONVERTED', jobTitle: 'CEO' });
    Object.assign(lost ?? {}, { status: 'DISQUALIFIED', jobTitle: 'CEO' });
    Object.assign(deleted ?? {}, { deletedAt: now.toISOString(), jobTitle: 'CEO' });
    const leads = [open, won, lost, deleted].filter((lead) => lead !== undefined);
    const before = structuredClone(leads);
    const { client } = workspaceOf(leads);
    expect(await rescoreAll({ client, now: () => now })).toMatchObject({ read: 1, changed: 0 });
    expect(leads).toEqual(before);
  });

  it('writes a line of history for a score that moves, and none for a first score', async () => {
    const [scored, fresh] = scoredLeads({ count: 2, at: now });
    if (!scored || !fresh) throw new Error('There are two leads');
    Object.assign(scored, { jobTitle: 'CEO' });
    Object.assign(fresh, { score: null, grade: null, rating: null, scoreParts: null });
    const { client, tables } = workspaceOf([scored, fresh]);
    await rescoreAll({ client, now: () => now });
    expect(tables.leadEvent).toMatchObject([{ leadId: scored.id, cause: 'REQUESTED', toValue: String(scored.score) }]);
    expect(fresh.score).not.toBeNull();
  });

  it('moves leads to one status in the document that scores them', async () => {
    const leads = scoredLeads({ count: 3, at: now });
    Object.assign(leads[0] ?? {}, RIPE);
    Object.assign(leads[2] ?? {}, RIPE);
    const { client, requests } = workspaceOf(leads);
    await rescoreAll({ client, now: () => now });
    expect(leads.map(({ status }) => status)).toEqual(['WORKING', 'NEW', 'WORKING']);
    expect(requests).toEqual(['ReadLeadsToRescore', 'RescoreLeads']);
  });

  it('leaves a lead where somebody put it meanwhile, and scores it as it is by then', async () => {
    const leads = scoredLeads({ count: 1, at: now });
    Object.assign(leads[0] ?? {}, RIPE);
    const { client, meet } = workspaceOf(leads);
    meet(({ name }) => {
      if (name === 'RescoreLeads' && leads[0]?.status === 'NEW') {
        Object.assign(leads[0], { status: 'SQL', jobTitle: 'CEO', employees: 400 });
      }
      return 'carried out';
    });
    await rescoreAll({ client, now: () => now });
    expect(leads[0]).toMatchObject({ status: 'SQL' });
    meet(() => 'carried out');
    const stored = structuredClone(leads[0]);
    await rescoreAll({ client, now: () => now });
    expect(leads[0]).toEqual(stored);
  });

  it('brings no lead back that was destroyed meanwhile', async () => {
    const leads = scoredLeads({ count: 3, at: new Date(+now - 60_000) });
    for (const lead of leads) Object.assign(lead, { interest: '' });
    const { client, tables, meet } = workspaceOf(leads);
    meet(({ name }) => {
      if (name === 'RescoreLeads') leads.splice(1, 1);
      return 'carried out';
    });
    expect(await rescoreAll({ client, now: () => now })).toMatchObject({ ok: true });
    expect(tables.lead?.filter(({ deletedAt }) => deletedAt === null)).toHaveLength(2);
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const leads = scoredLeads({ count: 30, at: now, fields: () => ({}) });
    for (const lead of leads) Object.assign(lead, { interest: '' });
    const { client, requests } = workspaceOf(leads);
    expect(await rescoreAll({ client, now: () => now, dryRun: true })).toMatchObject({ read: 30, changed: 30 });
    expect(requests).toEqual(['ReadLeadsToRescore']);
  });

  it('has nothing to do in an empty workspace', async () => {
    const { client } = workspaceOf([]);
    expect(await rescoreAll({ client, now: () => now })).toEqual({ ok: true, read: 0, changed: 0, total: 0 });
  });
});
