import { DEFAULT_SETTINGS, type Lead } from '@leads/lead-domain';
import { aLead } from '@leads/lead-domain/testing';
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
});
