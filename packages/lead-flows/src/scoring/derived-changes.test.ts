import { DEFAULT_SETTINGS, type Lead, type Settings } from '@leads/lead-domain';
import { aLead, anOutcomeModel } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';

import { derivedChanges } from './derived-changes.ts';

const now = new Date('2026-11-22T10:00:00Z');
const derive = (lead: Lead) => derivedChanges({ lead, settings: DEFAULT_SETTINGS, now });

const READY: Partial<Lead> = {
  contactName: { firstName: 'Ada', lastName: 'Lovelace' },
  emails: { primaryEmail: 'ada@golden-anvil.example', additionalEmails: [] },
  interest: 'Pumps',
};

describe('derivedChanges', () => {
  it('writes completeness and score of a lead that has none', () => {
    const { changes, receipt } = derive(aLead(READY));
    expect(changes).toMatchObject({ score: receipt.score, grade: receipt.grade, scoreParts: receipt });
    expect(changes.completeness).toBeGreaterThan(40);
    expect(changes).not.toHaveProperty('isIncomplete');
  });

  it('finds nothing to do the second time, whenever that is', () => {
    const lead = aLead(READY);
    const stored = { ...lead, ...derive(lead).changes };
    expect(derive(stored).changes).toEqual({});
    const { changes } = derivedChanges({ lead: stored, settings: DEFAULT_SETTINGS, now: new Date(+now + 60_000) });
    expect(changes).toEqual({});
  });

  it.each<[string, Partial<Lead>, Lead['status'] | undefined]>([
    ['a lead above the threshold', { ...READY, status: 'NEW' }, 'MQL'],
    ['not an incomplete one', { ...READY, interest: '', status: 'NEW' }, undefined],
    ['not one that a rep gave back, while its score stands', { ...READY, status: 'NURTURING', score: 100 }, undefined],
    ['one that a rep gave back, when its score rises', { ...READY, status: 'NURTURING', score: 0 }, 'MQL'],
    ['never one backwards', { ...READY, status: 'SQL' }, undefined],
  ])('moves %s', (_what, fields, status) => {
    const thresholds = { ...DEFAULT_SETTINGS.thresholds, mqlScore: 0, mqlEngagement: 0 };
    const { changes } = derivedChanges({ lead: aLead(fields), settings: { ...DEFAULT_SETTINGS, thresholds }, now });
    expect(changes.status).toBe(status);
  });

  describe('by what finished leads taught', () => {
    const learnt: Settings = { ...DEFAULT_SETTINGS, outcomes: { name: 'Outcomes v3', model: anOutcomeModel() } };
    const under = (settings: Settings, lead: Lead, at = now) => derivedChanges({ lead, settings, now: at }).changes;

    it('writes the chance in whole percent with its reasons, and nothing the second time, whenever that is', () => {
      const changes = under(learnt, aLead(READY));
      expect(Number.isInteger(changes.winProbability)).toBe(true);
      expect(changes.winParts).toMatchObject({ model: 'Outcomes v3' });
      const stored = { ...aLead(READY), ...changes };
      expect(under(learnt, stored, new Date(+now + 60_000))).toEqual({});
      // The database gives the keys back in an order of its own.
      const entries = Object.entries(changes.winParts ?? {}).toReversed();
      expect(under(learnt, { ...stored, winParts: Object.fromEntries(entries) })).toEqual({});
    });

    it('takes the chance away where nothing is published any more', () => {
      const stored = { ...aLead(READY), ...under(learnt, aLead(READY)) };
      expect(under(DEFAULT_SETTINGS, stored)).toEqual({ winProbability: null, winParts: null });
    });
  });

  describe('of a closed lead', () => {
    const scored = (fields: Partial<Lead>): Lead => {
      const lead = aLead(READY);
      return { ...lead, ...derive(lead).changes, ...fields };
    };

    it.each<[string, Partial<Lead>, Partial<Lead>]>([
      ['one that was won', { status: 'CONVERTED', jobTitle: 'CEO' }, {}],
      ['one that was lost and scored low', { status: 'DISQUALIFIED', jobTitle: 'CEO' }, {}],
      [
        'one that was lost and scored high',
        { status: 'DISQUALIFIED', score: 80 },
        { scoreFlag: 'SCORED_HIGH_NOT_BOUGHT' },
      ],
      [
        'one that was lost and rated high by hand',
        { status: 'DISQUALIFIED', scoreOverride: 80 },
        { scoreFlag: 'SCORED_HIGH_NOT_BOUGHT' },
      ],
      ['one that says so already', { status: 'DISQUALIFIED', score: 80, scoreFlag: 'SCORED_HIGH_NOT_BOUGHT' }, {}],
      ['one that nobody scored', { status: 'DISQUALIFIED', score: null, scoreParts: null }, {}],
      ['a flag of before', { status: 'CONVERTED', scoreFlag: 'RULES_ABOVE_HISTORY' }, { scoreFlag: null }],
    ])('keeps the score, and looks only at %s', (_what, fields, changes) => {
      expect(derive(scored(fields)).changes).toEqual(changes);
    });

    it('shows the receipt that it kept', () => {
      const lead = scored({});
      const { receipt } = derive({ ...lead, status: 'DISQUALIFIED', jobTitle: 'CEO' });
      expect(receipt).toEqual(lead.scoreParts);
    });
  });
});
