import { type Lead } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { type Fate, fakeWorkspace } from '../testing/fake-workspace.ts';
import { scoredLeads } from '../testing/scored-leads.ts';

import { overrideScore } from './override-score.ts';
import { readScoreCard } from './read-score-card.ts';
import { rescoreLead } from './rescore-lead.ts';

const now = new Date('2026-11-22T10:00:00Z');

const workspaceOf = (fields: Partial<Lead> = {}) => {
  const [lead] = scoredLeads({ count: 1, at: now, fields: () => fields });
  if (!lead) throw new Error('One lead was asked for');
  const workspace = fakeWorkspace({ now, lead: [lead] });
  const override = (score: number | null, reason = 'Met them at the fair', at = now) =>
    overrideScore({ client: workspace.client, leadId: lead.id, score, reason, now: at });
  return { ...workspace, lead, override };
};

describe('overrideScore', () => {
  it('sets the score beside the computed one, with who said why, in one document', async () => {
    const { lead, override, requests, tables } = workspaceOf();
    const computed = lead.score;
    expect(await override(80)).toMatchObject({ ok: true, lead: { scoreOverride: 80, rating: 'HOT' } });
    expect(requests).toEqual(['ReadLeadToScore', 'OverrideScore']);
    expect(lead).toMatchObject({ scoreOverride: 80, score: computed, rating: 'HOT' });
    expect(tables.leadEvent).toMatchObject([
      {
        leadId: lead.id,
        eventKind: 'SCORE_OVERRIDE',
        cause: 'OVERRIDE_SET',
        causeNote: 'Met them at the fair',
        fromValue: String(computed),
        toValue: '80',
      },
    ]);
  });

  it('releases it again', async () => {
    const { lead, override, tables } = workspaceOf();
    await override(80);
    await override(null, '');
    expect(lead).toMatchObject({ scoreOverride: null, rating: 'COLD' });
    expect(tables.leadEvent).toMatchObject([
      { toValue: '80' },
      { cause: 'OVERRIDE_RELEASED', fromValue: '80', toValue: String(lead.score) },
    ]);
  });

  it('changes nothing the second time', async () => {
    const { override, requests, tables } = workspaceOf();
    await override(80);
    requests.length = 0;
    expect(await override(80)).toMatchObject({ ok: true });
    expect(requests).toEqual(['ReadLeadToScore']);
    expect(tables.leadEvent).toHaveLength(1);
  });

  it('keeps each of two equal overrides with a release between them', async () => {
    const { override, tables } = workspaceOf();
    const minute = (count: number) => new Date(+now + count * 60_000);
    await override(80, 'First', minute(1));
    await override(null, '', minute(2));
    await override(80, 'Second', minute(3));
    expect(tables.leadEvent?.map(({ causeNote }) => causeNote)).toEqual(['First', '', 'Second']);
  });

  it('moves a lead that becomes due by it', async () => {
    const touchDigest = [1, 2, 3].map((day) => ({
      id: `touch ${day}`,
      type: 'DEMO' as const,
      direction: 'INCOMING' as const,
      at: new Date(+now - day * 86_400_000).toISOString(),
    }));
    const { lead, override } = workspaceOf({ touchDigest, status: 'NEW', doNotContact: false });
    Object.assign(lead, { status: 'NEW' });
    await override(90);
    expect(lead.status).toBe('MQL');
  });

  it.each([
    [-1, 'because', 'whole number'],
    [101, 'because', 'whole number'],
    [1.5, 'because', 'whole number'],
    [Number.NaN, 'because', 'whole number'],
    [50, '  ', 'why'],
  ])('refuses %d "%s"', async (score, reason, words) => {
    const { override, requests } = workspaceOf();
    const answer = await override(score, reason);
    expect(answer).toMatchObject({ ok: false, code: 'INPUT_REFUSED', message: expect.stringContaining(words) });
    expect(requests).toEqual([]);
  });

  it.each<Fate>(['refused', 'lost before', 'lost after', { refused: 'createLeadEvents' }])(
    'whose write is %p ends the same once it is done again',
    async (fate) => {
      const undisturbed = workspaceOf();
      await undisturbed.override(80);
      const { override, meet, tables } = workspaceOf();
      let isFirst = true;
      meet(({ name }) => {
        if (name !== 'OverrideScore' || !isFirst) return 'carried out';
        isFirst = false;
        return fate;
      });
      await override(80);
      expect(await override(80)).toMatchObject({ ok: true });
      expect(tables).toEqual(undisturbed.tables);
    },
  );
});

describe('readScoreCard', () => {
  it('shows score, history and what would lift it, in one document', async () => {
    const { client, lead, override, requests } = workspaceOf();
    await override(80);
    requests.length = 0;
    const answer = await readScoreCard({ client, leadId: lead.id });
    expect(requests).toEqual(['ReadScoreCard']);
    expect(answer).toMatchObject({
      ok: true,
      card: {
        lead: { id: lead.id, scoreOverride: 80 },
        receipt: { score: lead.score, rating: 'HOT' },
        win: null,
        flag: null,
        history: [{ eventKind: 'SCORE_OVERRIDE' }],
      },
    });
  });

  it('shows of a closed lead the score that it kept, and no lift', async () => {
    const { client, lead } = workspaceOf();
    Object.assign(lead, { status: 'DISQUALIFIED', jobTitle: 'CEO' });
    const answer = await readScoreCard({ client, leadId: lead.id });
    expect(answer).toMatchObject({ ok: true, card: { receipt: { score: lead.score }, lift: null, win: null } });
  });

  it('shows no score of a lead that has none yet', async () => {
    const { client, lead } = workspaceOf();
    Object.assign(lead, { scoreParts: null });
    expect(await readScoreCard({ client, leadId: lead.id })).toMatchObject({
      ok: true,
      card: { receipt: null, lift: null },
    });
  });

  it('says that there is no such lead', async () => {
    const { client } = workspaceOf();
    const leadId = '00000000-0000-4000-8000-0000000000ff';
    expect(await readScoreCard({ client, leadId })).toMatchObject({ ok: false, code: 'LEAD_NOT_FOUND' });
  });
});

describe('rescoreLead', () => {
  it('writes what is missing with its history, and nothing the second time', async () => {
    const { client, lead, requests, tables } = workspaceOf();
    Object.assign(lead, { jobTitle: 'CEO' });
    expect(await rescoreLead({ client, leadId: lead.id, now })).toMatchObject({ ok: true, isChanged: true });
    expect(await rescoreLead({ client, leadId: lead.id, now })).toMatchObject({ ok: true, isChanged: false });
    expect(requests).toEqual(['ReadLeadToScore', 'RescoreLead', 'ReadLeadToScore']);
    expect(tables.leadEvent).toMatchObject([{ cause: 'REQUESTED' }]);
  });
});
