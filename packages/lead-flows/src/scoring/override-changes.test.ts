import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS, type Lead, scoreReceiptSchema, type TouchDigestEntry } from '@leads/lead-domain';

import { scoredLeads } from '../testing/scored-leads.ts';

import { derivedChanges } from './derived-changes.ts';
import { overrideChanges } from './override-changes.ts';

const scoredAt = new Date('2026-11-22T10:00:00Z');
const now = new Date('2026-11-22T11:00:00Z');

const demos = [1, 2, 3].map((day): TouchDigestEntry => ({
  id: `demo ${day}`,
  type: 'DEMO',
  direction: 'INCOMING',
  at: new Date(+scoredAt - day * 86_400_000).toISOString(),
}));

const scored = (fields: Partial<Lead> = {}): Lead => {
  const [lead] = scoredLeads({ count: 1, at: scoredAt, fields: () => fields });
  if (!lead) throw new Error('One lead was asked for.');
  return lead;
};
const changesOf = (lead: Lead, score: number | null) =>
  overrideChanges({ lead, score, settings: DEFAULT_SETTINGS, now });

describe('overrideChanges', () => {
  it.each([
    [90, 'HOT'],
    [40, 'WARM'],
    [0, 'COLD'],
    [null, 'COLD'],
  ])('of %p rate the lead %s, and leave its computed score', (score, rating) => {
    const lead = { ...scored(), scoreOverride: 50 };
    const changes = changesOf(lead, score);
    expect(changes).toMatchObject({ scoreOverride: score, rating, scoreParts: { score: lead.score, rating } });
    expect(changes).not.toHaveProperty('score');
  });

  it.each([90, 10, null])('of %p leave nothing for the scorer to say', (score) => {
    const lead = { ...scored({ touchDigest: demos }), scoreOverride: 50 };
    const changed = { ...lead, ...changesOf(lead, score) };
    expect(derivedChanges({ lead: changed, settings: DEFAULT_SETTINGS, now: scoredAt }).changes).toEqual({});
  });

  it('move a lead that becomes due by it, but not one that was given back for nurturing', () => {
    const lead = scored({ touchDigest: demos });
    expect(changesOf({ ...lead, status: 'NEW' }, 90)).toMatchObject({ status: 'MQL' });
    expect(changesOf({ ...lead, status: 'NURTURING' }, 90)).not.toHaveProperty('status');
  });

  it('say where history contradicts the score set by hand', () => {
    const winParts = { model: 'Outcomes v1', probability: 0.05, baseRate: 0.4, up: [], down: [] };
    const lead = { ...scored(), winParts };
    expect(changesOf(lead, 90)).toMatchObject({ scoreFlag: 'RULES_ABOVE_HISTORY' });
    expect(changesOf({ ...lead, scoreOverride: 90, scoreFlag: 'RULES_ABOVE_HISTORY' }, null)).toMatchObject({
      scoreFlag: null,
    });
  });

  it('of a lead that was never scored are left to the handler', () => {
    expect(changesOf({ ...scored(), scoreParts: null }, 90)).toEqual({ scoreOverride: 90 });
  });

  it.each([
    ['DISQUALIFIED', 90, 'SCORED_HIGH_NOT_BOUGHT'],
    ['DISQUALIFIED', 10, null],
    ['DISQUALIFIED', null, null],
    ['CONVERTED', 90, null],
  ] as const)('of a lead that is %s leave its rating at %p, and flag it %s', (status, score, scoreFlag) => {
    const lead: Lead = { ...scored(), scoreOverride: 50, status };
    const changes = changesOf(lead, score);
    const scoreParts = { ...scoreReceiptSchema.parse(lead.scoreParts), computedAt: now.toISOString() };
    expect(changes).toEqual({ scoreOverride: score, scoreFlag, scoreParts });
    const left = derivedChanges({ lead: { ...lead, ...changes }, settings: DEFAULT_SETTINGS, now });
    expect(left.changes).toEqual({});
  });
});
