import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Lead } from '../records/lead.ts';
import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead, emailsOf } from '../testing/builders.ts';
import { aFieldRule, anUnansweredRule, aScoreModel, aSilenceRule, aTouchRule } from '../testing/score-rules.ts';

import { DEFAULT_SCORE_MODEL as model } from './default-score-model.ts';
import { nextLift } from './next-lift.ts';
import { scoreLead } from './score-lead.ts';
import { type ScoreModel, type ScoreRule } from './score-model.ts';

const now = new Date('2026-11-20T00:00:00Z');

const lift = (fields: Partial<Lead>, by: ScoreModel = model) => {
  const lead = aLead(fields);
  return nextLift({ lead, receipt: scoreLead({ lead, model: by, thresholds, now }), model: by, thresholds });
};

const form = [{ id: '1', type: 'FORM' as const, direction: 'INCOMING' as const, at: now.toISOString() }];

describe('nextLift', () => {
  it('names the next threshold and what is missing to it', () => {
    expect(lift({ emails: emailsOf('a@acme.ir') })).toMatchObject({ threshold: 'WARM', missingPoints: 25 });
  });

  it('proposes one way for each open fact, the largest first', () => {
    const suggestions = lift({ emails: emailsOf('a@acme.ir') })?.suggestions ?? [];
    const rules = suggestions.map(({ rule }) => rule);
    expect(rules.slice(0, 2)).toEqual(['demoSeen', 'formSent']);
    expect(rules).toEqual(expect.arrayContaining(['budgetApproved', 'decisionMaker', 'seniorityExecutive']));
    expect(rules).not.toContain('budgetAwaiting');
    expect(rules).not.toContain('businessEmail');
    const points = suggestions.map((suggestion) => suggestion.points);
    expect(points).toEqual(points.toSorted((left, right) => right - left));
  });

  it('proposes nothing that is answered already, even badly', () => {
    const rules = lift({ budgetStatus: 'NONE', jobTitle: 'Assistant' })?.suggestions.map(({ rule }) => rule);
    expect(rules).not.toContain('budgetApproved');
    expect(rules).not.toContain('seniorityExecutive');
  });

  it('promises no more than the group can take', () => {
    const suggestions = lift({
      jobTitle: 'CEO',
      emails: emailsOf('a@acme.ir'),
      employees: 300,
      budgetStatus: 'APPROVED',
      authority: 'DECISION_MAKER',
    })?.suggestions;
    const points = suggestions?.find(({ rule }) => rule === 'needCritical')?.points;
    expect(points).toBe(6);
  });

  it('asks for engagement where only that is lacking', () => {
    const good = { jobTitle: 'CEO', emails: emailsOf('a@acme.ir'), employees: 60 } as const;
    const answered = { budgetStatus: 'APPROVED', authority: 'DECISION_MAKER' } as const;
    expect(lift({ ...good, ...answered })).toMatchObject({ threshold: 'MQL', missingPoints: 0 });
    expect(lift({ ...good, ...answered, touchDigest: form })).toMatchObject({ threshold: 'HOT', missingPoints: 1 });
  });

  it('has nothing to say about a hot lead', () => {
    const hot = {
      jobTitle: 'CEO',
      emails: emailsOf('a@acme.ir'),
      employees: 300,
      companyName: 'Acme',
      budgetStatus: 'APPROVED',
      authority: 'DECISION_MAKER',
      need: 'CRITICAL',
      touchDigest: form,
    } as const;
    expect(lift({ ...hot, touchDigest: form })).toBeNull();
  });

  it('says nothing where the score was set by hand: nothing lifts it', () => {
    expect(lift({ scoreOverride: 10 })).toBeNull();
  });

  it('proposes nothing by rules that are switched off, silence or waiting', () => {
    const rules: ScoreRule[] = [
      aFieldRule({ key: 'off', isActive: false }),
      aSilenceRule({ key: 'silent', group: 'ENGAGEMENT', points: 5 }),
      anUnansweredRule({ key: 'waiting', group: 'ENGAGEMENT', points: 5 }),
      aFieldRule({ key: 'known', field: 'interest', points: 7 }),
      aFieldRule({ key: 'ours', field: 'annualRevenue', points: 4 }),
    ];
    expect(lift({}, aScoreModel({ rules }))?.suggestions.map(({ rule }) => rule)).toEqual(['known', 'ours']);
  });

  it.each([
    ['as many touches as the rule wants', { minimumCount: 3, cap: null }, 15],
    ['within its cap', { minimumCount: 3, cap: 12 }, 12],
  ])('promises for touches what they give together: %s', (_, fields, points) => {
    const rules = [aTouchRule({ key: 'visits', points: 5, ...fields })];
    expect(lift({}, aScoreModel({ rules }))?.suggestions).toEqual([{ rule: 'visits', label: 'Rule', points }]);
  });

  it('proposes no field of the workspace that is known', () => {
    const rules = [aFieldRule({ field: 'annualRevenue' })];
    const lead = { ...aLead(), custom: { annualRevenue: 5 } };
    const by = aScoreModel({ rules });
    const receipt = scoreLead({ lead, model: by, thresholds, now });
    expect(nextLift({ lead, receipt, model: by, thresholds })?.suggestions).toEqual([]);
  });

  it('never promises points that are not there', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'CEO', 'Student'), fc.boolean(), (jobTitle, doNotContact) => {
        for (const { points } of lift({ jobTitle, doNotContact })?.suggestions ?? []) expect(points).toBeGreaterThan(0);
      }),
    );
  });
});
