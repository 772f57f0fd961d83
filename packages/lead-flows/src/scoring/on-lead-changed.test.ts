import { type Lead, leadSchema } from '@leads/lead-domain';
import { aFieldRule } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { publishedModel } from '../testing/published-model.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { onLeadChanged } from './on-lead-changed.ts';

const now = new Date('2026-11-22T10:00:00Z');

const scoredLead = (fields: Partial<Lead> = {}): Lead => {
  const [lead] = scoredLeads({ count: 1, at: now, fields: () => fields });
  if (!lead) throw new Error('One lead was asked for');
  return lead;
};

/** Somebody changes a lead, and the handler hears of it. */
const change = async (lead: Lead, fields: Partial<Lead>, tables: Parameters<typeof fakeWorkspace>[0] = { now }) => {
  const before = structuredClone(lead);
  Object.assign(lead, fields);
  const workspace = fakeWorkspace({ ...tables, lead: [lead] });
  const told = () =>
    onLeadChanged({
      client: workspace.client,
      before,
      after: structuredClone(lead),
      updatedFields: Object.keys(fields),
      now,
    });
  return { ...workspace, told, answer: await told() };
};

const READ_AND_WRITE = ['ReadLeadToScore', 'ScoreLead'];

describe('onLeadChanged', () => {
  it('scores a lead that somebody made, and gives it a name; a first score is no history', async () => {
    const lead = leadSchema.parse({ id: scoredLead().id, contactName: { firstName: 'Ada', lastName: 'Lovelace' } });
    const { client, requests, tables } = fakeWorkspace({ now, lead: [lead] });
    const answer = await onLeadChanged({ client, after: { ...lead }, updatedFields: null, now });
    expect(answer).toMatchObject({ ok: true });
    expect(requests).toEqual(READ_AND_WRITE);
    expect(lead).toMatchObject({ name: 'Ada Lovelace', score: expect.any(Number), scoreParts: expect.anything() });
    expect(tables.leadEvent ?? []).toEqual([]);
  });

  it('has nothing to do for a lead that was made with its score', async () => {
    const lead = scoredLead();
    const { client, requests } = fakeWorkspace({ now, lead: [lead] });
    await onLeadChanged({ client, after: { ...lead }, updatedFields: null, now });
    expect(requests).toEqual([]);
  });

  it('writes the score that moved with a line of history that says which fields moved it', async () => {
    const lead = scoredLead();
    const { requests, tables } = await change(lead, {
      jobTitle: 'CEO',
      nextStep: 'Call',
      companyName: 'Anvil Works',
    });
    expect(requests).toEqual(READ_AND_WRITE);
    expect(tables.leadEvent).toMatchObject([
      { leadId: lead.id, cause: 'FIELD_CHANGED', causeNote: 'Job title, Company', toValue: String(lead.score) },
    ]);
  });

  it('writes one line where the same event comes twice or at two handlers at once', async () => {
    const lead = scoredLead();
    const { told, tables, requests, meet } = await change(lead, { jobTitle: 'CEO' });
    await told();
    expect(tables.leadEvent).toHaveLength(1);
    expect(requests).toEqual([...READ_AND_WRITE, 'ReadLeadToScore']);

    let isFirst = true;
    meet(async ({ name }) => {
      if (name === 'ScoreLead' && isFirst) {
        isFirst = false;
        await told();
      }
      return 'carried out' as const;
    });
    Object.assign(lead, { jobTitle: '' });
    await told();
    expect(tables.leadEvent).toHaveLength(2);
  });

  it.each<[string, Partial<Lead>]>([
    ['what nothing depends on', { nextStep: 'Call' }],
    ['a field that the shipped model does not read', { utmCampaign: 'spring' }],
    ['a write that brought its own score', { jobTitle: 'CEO', scoreParts: {} }],
    ['a move from one open status to another', { status: 'WORKING' }],
    ['a conversion', { status: 'CONVERTED', convertedAt: now.toISOString() }],
    ['a deletion', { jobTitle: 'CEO', deletedAt: now.toISOString() }],
  ])('asks nothing about %s', async (_what, fields) => {
    const { requests, answer } = await change(scoredLead(), fields);
    expect(answer).toEqual({ ok: true, changed: [] });
    expect(requests).toEqual([]);
  });

  it('goes by the model that scored the lead: what it reads concerns us, and nothing else', async () => {
    const rule = aFieldRule({ field: 'utmCampaign' });
    const { record, settings } = publishedModel({ rules: [rule] });
    const [lead] = scoredLeads({ count: 1, at: now, settings });
    if (!lead) throw new Error('One lead was asked for');
    const read = await change(lead, { utmCampaign: 'spring' }, { now, leadScoreModel: [record] });
    expect(read.requests).toEqual(READ_AND_WRITE);
    expect(lead.score).toBe(rule.points);
    const unread = await change(lead, { preferredChannel: 'PHONE' }, { now, leadScoreModel: [record] });
    expect(unread.requests).toEqual([]);
  });

  it('reads once and writes nothing where what it depends on changes nothing', async () => {
    const lead = scoredLead();
    const emails = { ...lead.emails, additionalEmails: ['ada@home.example'] };
    const { requests } = await change(lead, { emails });
    expect(requests).toEqual(['ReadLeadToScore']);
  });

  it('rates by a score set by hand', async () => {
    const lead = scoredLead();
    await change(lead, { scoreOverride: 90 });
    expect(lead).toMatchObject({ rating: 'HOT', scoreOverride: 90 });
  });

  describe('of a closed lead', () => {
    const lost: Partial<Lead> = { status: 'DISQUALIFIED', disqualifiedAt: now.toISOString() };

    it('keeps the score, and flags one that scored high', async () => {
      const lead = scoredLead({ scoreOverride: 90 });
      const { score, scoreParts } = lead;
      const { requests } = await change(lead, lost);
      expect(requests).toEqual(READ_AND_WRITE);
      expect(lead).toMatchObject({ score, scoreParts, scoreFlag: 'SCORED_HIGH_NOT_BOUGHT' });
    });

    it('says nothing of one that scored low', async () => {
      const { requests } = await change(scoredLead(), lost);
      expect(requests).toEqual(['ReadLeadToScore']);
    });

    it('does not score what changes afterwards', async () => {
      const { requests } = await change(scoredLead(lost), { jobTitle: 'CEO' });
      expect(requests).toEqual([]);
    });

    it('scores one that is opened again, and takes the flag away', async () => {
      const lead = scoredLead({ ...lost, scoreOverride: 90 });
      Object.assign(lead, { scoreFlag: 'SCORED_HIGH_NOT_BOUGHT' });
      const { requests } = await change(lead, { status: 'NEW', disqualifiedAt: null });
      expect(requests).toEqual(READ_AND_WRITE);
      expect(lead).toMatchObject({ scoreFlag: null, score: expect.any(Number) });
    });

    it('takes the flag of an open lead away where it is converted', async () => {
      const lead = scoredLead();
      Object.assign(lead, { scoreFlag: 'RULES_ABOVE_HISTORY' });
      await change(lead, { status: 'CONVERTED', convertedAt: now.toISOString() });
      expect(lead).toMatchObject({ scoreFlag: null });
    });
  });

  it('names what of an event it cannot read', async () => {
    const { client } = fakeWorkspace({ now });
    const answer = await onLeadChanged({ client, after: { name: 'Ada' }, updatedFields: null, now });
    expect(answer).toMatchObject({ ok: false, code: 'UNREADABLE', message: expect.stringContaining('id') });
  });
});
