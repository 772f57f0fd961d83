import { type Lead, leadSchema } from '@leads/lead-domain';
import { aFieldRule } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { type Tables } from '../testing/answer-document.ts';
import { fakeWorkspace } from '../testing/fake-workspace.ts';
import { publishedModel } from '../testing/published-model.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { onLeadChanged } from './on-lead-changed.ts';
import { overrideScore } from './override-score.ts';

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
      now: tables.now,
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

  describe('of a score that somebody typed into the table', () => {
    const SAME = { eventKind: 'SCORE_OVERRIDE', cause: 'OVERRIDE_SET' };
    /** As Twenty answers it, where a line was never given a note. */
    const linesOf = ({ leadEvent = [] }: Tables) =>
      leadEvent.map(({ fromValue, toValue, causeNote }) => [fromValue, toValue, causeNote ?? '']);

    it('writes a line of history beside the rating, in one document', async () => {
      const lead = scoredLead();
      const computed = String(lead.score);
      const updatedAt = '2026-11-22T09:59:00.000Z';
      const { requests, tables } = await change(lead, { scoreOverride: 90, updatedAt });
      expect(requests).toEqual(READ_AND_WRITE);
      expect(tables.leadEvent).toMatchObject([
        { ...SAME, leadId: lead.id, fromValue: computed, toValue: '90', occurredAt: updatedAt },
      ]);
      expect(lead).toMatchObject({ rating: 'HOT' });
    });

    it('writes it even where the rating stays', async () => {
      const lead = scoredLead();
      const { requests, tables } = await change(lead, { scoreOverride: (lead.score ?? 0) + 1 });
      expect(requests).toEqual(READ_AND_WRITE);
      expect(tables.leadEvent).toMatchObject([SAME]);
    });

    it.each<[string, Partial<Lead>]>([
      ['an open lead', {}],
      ['a lost one', { status: 'DISQUALIFIED', disqualifiedAt: now.toISOString() }],
      ['a won one', { status: 'CONVERTED', convertedAt: now.toISOString() }],
    ])('keeps each line of the same score set, released and set again on %s', async (_what, fields) => {
      const lead = scoredLead();
      Object.assign(lead, fields);
      const { score } = lead;
      const tables: Tables = { lead: [lead], leadEvent: [] };
      for (const [minute, scoreOverride] of [12, null, 12].entries())
        await change(lead, { scoreOverride }, { now: new Date(+now + minute * 60_000), ...tables });
      expect(linesOf(tables)).toEqual([
        [String(score), '12', ''],
        ['12', String(score), ''],
        [String(score), '12', ''],
      ]);
      expect(lead).toMatchObject({ score, scoreOverride: 12 });
    });

    it('writes one line where the event comes twice', async () => {
      const { told, tables } = await change(scoredLead(), { scoreOverride: 90 });
      const [line] = structuredClone(tables.leadEvent ?? []);
      await told();
      expect(tables.leadEvent).toEqual([line]);
    });

    it('writes the line of each of two changes, of which the first is heard after the second', async () => {
      const lead = scoredLead();
      const { score } = lead;
      const tables: Tables = { lead: [lead], leadEvent: [] };
      const first = { before: structuredClone(lead), after: { ...structuredClone(lead), scoreOverride: 80 } };
      Object.assign(lead, { scoreOverride: 80 });
      await change(lead, { scoreOverride: 90 }, { now, ...tables });
      const { client } = fakeWorkspace({ now, ...tables });
      await onLeadChanged({ client, ...first, updatedFields: ['scoreOverride'], now });
      expect(linesOf(tables)).toEqual([
        ['80', '90', ''],
        [String(score), '80', ''],
      ]);
      expect(lead).toMatchObject({ scoreOverride: 90, rating: 'HOT' });
    });

    it('says that the score itself faded, where it did, and not that it was set by hand', async () => {
      const demo = { id: 'demo', type: 'DEMO' as const, direction: 'INCOMING' as const, at: now.toISOString() };
      const lead = scoredLead({ touchDigest: [demo] });
      const { tables } = await change(lead, { scoreOverride: 90 }, { now: new Date(+now + 60 * 86_400_000) });
      expect(tables.leadEvent).toMatchObject([{ eventKind: 'SCORE', cause: 'DECAY', causeNote: '' }, SAME]);
    });

    it.each<[string, Partial<Lead>, string[]]>([
      ['an open lead', {}, []],
      ['a lost one', { status: 'DISQUALIFIED' }, []],
      // That one is scored now; its line is the one that is there.
      ['one that was never scored', { scoreParts: null, score: null }, READ_AND_WRITE],
    ])('does not tell our own act on %s again, nor takes its reason away', async (_what, fields, asked) => {
      const lead = scoredLead();
      Object.assign(lead, fields);
      const before = structuredClone(lead);
      const { client, tables, requests } = fakeWorkspace({ now, lead: [lead] });
      const later = new Date(+now + 60_000);
      await overrideScore({ client, leadId: lead.id, score: 90, reason: 'Met at the fair', now: later });
      requests.length = 0;
      const after = structuredClone(lead);
      const updatedFields = Object.keys(after).filter(
        (field) => JSON.stringify(after[field as keyof Lead]) !== JSON.stringify(before[field as keyof Lead]),
      );
      await onLeadChanged({ client, before, after, updatedFields, now: later });
      expect(requests).toEqual(asked);
      expect(tables.leadEvent).toMatchObject([{ ...SAME, toValue: '90', causeNote: 'Met at the fair' }]);
    });

    it.each<[string, { before?: Partial<Lead> | null; after?: Partial<Lead> }]>([
      ['does not say what was before', { before: null }],
      ['tells the same score', { before: { scoreOverride: 90 } }],
    ])('writes no line where the event %s', async (_what, { before = {} }) => {
      const lead = scoredLead();
      Object.assign(lead, { scoreOverride: 90 });
      const { client, tables } = fakeWorkspace({ now, lead: [lead] });
      const told = before && { ...lead, scoreOverride: null, ...before };
      await onLeadChanged({ client, before: told, after: { ...lead }, updatedFields: ['scoreOverride'], now });
      expect(tables.leadEvent ?? []).toEqual([]);
      expect(lead).toMatchObject({ rating: 'HOT' });
    });

    it('loses neither line nor rating where Twenty carried out the other one alone', async () => {
      const lead = scoredLead();
      const before = structuredClone(lead);
      Object.assign(lead, { scoreOverride: 90 });
      const { client, tables, meet } = fakeWorkspace({ now, lead: [lead] });
      let isFirst = true;
      meet(({ name }) => {
        if (name !== 'ScoreLead' || !isFirst) return 'carried out';
        isFirst = false;
        return { refused: 'createLeadEvents' };
      });
      const event = { client, before, after: structuredClone(lead), updatedFields: ['scoreOverride'], now };
      expect(await onLeadChanged(event)).toMatchObject({ ok: true });
      expect(tables.leadEvent).toMatchObject([SAME]);
    });
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
