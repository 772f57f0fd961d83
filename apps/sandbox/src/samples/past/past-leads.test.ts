import { scoreReceiptSchema } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { pastLeads } from './past-leads.ts';

const now = new Date('2026-11-22T09:00:00Z');
const leads = pastLeads({ seed: 1, now, memberIds: ['tim', 'sara'], takenEmails: new Set() });
const won = leads.filter(({ story }) => story.kind === 'converted');
const lost = leads.filter(({ story }) => story.kind === 'disqualified');

const shareOf = (matches: (lead: (typeof leads)[number]) => boolean): number => {
  const matching = leads.filter(matches);
  return matching.filter(({ story }) => story.kind === 'converted').length / matching.length;
};

describe('pastLeads', () => {
  it('tells eighty that bought and twice as many that did not', () => {
    expect(won).toHaveLength(80);
    expect(lost).toHaveLength(163);
  });

  it('follows patterns that can be learnt, and that chance breaks', () => {
    const trusted = shareOf(({ lead }) => lead.source === 'REFERRAL' || lead.source === 'PARTNER');
    const clicked = shareOf(({ lead }) => lead.source === 'AD' || lead.source === 'SOCIAL');
    expect(trusted).toBeGreaterThan(0.4);
    expect(clicked).toBeLessThan(0.25);
    expect(trusted).toBeLessThan(0.9);
    expect(clicked).toBeGreaterThan(0);
    const priced = shareOf(({ lead }) => lead.touchDigest.some(({ type }) => type === 'PRICE_LIST'));
    expect(priced).toBeGreaterThan(shareOf(({ lead }) => lead.touchDigest.every(({ type }) => type !== 'PRICE_LIST')));
  });

  it('spreads over a year, and nothing happens after the outcome', () => {
    const months = new Set(leads.map(({ lead }) => lead.lastTouchAt?.slice(0, 7)));
    expect(months.size).toBeGreaterThanOrEqual(9);
    const aYearAgo = new Date(now.getTime() - 370 * 86_400_000).toISOString();
    for (const { lead } of leads) {
      expect(lead.createdAt ?? '').toMatch(/^20/);
      expect((lead.createdAt ?? '') > aYearAgo).toBe(true);
      expect(lead.touchDigest.every(({ at }) => at <= now.toISOString())).toBe(true);
    }
    for (const { lead } of lost) expect(lead.disqualifiedAt).toBe(lead.lastTouchAt);
  });

  it('scores each as of its outcome', () => {
    for (const { lead } of leads) {
      const { computedAt } = scoreReceiptSchema.parse(lead.scoreParts);
      expect(computedAt > (lead.lastTouchAt ?? '')).toBe(true);
      expect(computedAt < now.toISOString()).toBe(true);
    }
  });
});
