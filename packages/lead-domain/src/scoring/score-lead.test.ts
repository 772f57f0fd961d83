import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Lead } from '../records/lead.ts';
import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead } from '../testing/builders.ts';
import { someLead, someModel, someRule, someTouchRule } from '../testing/score-arbitraries.ts';
import { aFieldRule, aScoreModel, aTouchRule } from '../testing/score-rules.ts';

import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { readScoreModel } from './read-score-model.ts';
import { scoreLead } from './score-lead.ts';
import { type ScoreModel } from './score-model.ts';
import { type ScoreReceipt, scoreReceiptSchema } from './score-receipt.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const DAY = 86_400_000;

const score = (lead: Partial<Lead>, model: ScoreModel, at: Date = now): ScoreReceipt =>
  scoreLead({ lead: aLead(lead), model, thresholds, now: at });

const leads = someLead(now);
const models = fc.oneof(someModel, fc.constant(DEFAULT_SCORE_MODEL));

/** For any lead under any model; the shipped one is among them. */
const always = (check: (lead: Partial<Lead>, model: ScoreModel) => void): void =>
  fc.assert(fc.property(leads, models, check), { numRuns: 300 });

describe('the parts of a score', () => {
  it('sum exactly to it, in whole points', () => {
    always((lead, model) => {
      const { parts, score: total, lostToClamp, fit, engagement, negative } = score(lead, model);
      const sum = parts.reduce((points, part) => points + part.points, 0);
      expect(sum - lostToClamp).toBe(total);
      expect(fit + engagement + negative).toBe(sum);
      for (const part of parts) expect(part.rawPoints - part.lostToDecay - part.lostToCap).toBe(part.points);
      for (const part of parts) expect(Number.isInteger(part.points)).toBe(true);
    });
  });

  it('hold the caps of their rules and groups, and the score its bounds', () => {
    always((lead, model) => {
      const caps = new Map(
        model.rules.map((rule) => [rule.key, (rule.kind === 'TOUCH' ? rule.cap : null) ?? Infinity]),
      );
      const receipt = score(lead, model);
      expect(receipt.fit).toBeLessThanOrEqual(model.groupCaps.FIT);
      expect(receipt.engagement).toBeLessThanOrEqual(model.groupCaps.ENGAGEMENT);
      expect(receipt.negative).toBeGreaterThanOrEqual(-model.groupCaps.NEGATIVE);
      expect(receipt.score).toBeGreaterThanOrEqual(0);
      expect(receipt.score).toBeLessThanOrEqual(100);
      for (const { rule, points } of receipt.parts) expect(Math.abs(points)).toBeLessThanOrEqual(caps.get(rule) ?? 0);
    });
  });

  it('only shrink with time: what they did decays, who they are does not', () => {
    const later = fc.integer({ min: 0, max: 400 });
    const touchModels = fc
      .array(someTouchRule, { maxLength: 8 })
      .map((rules) => aScoreModel({ rules: rules.map((rule, index) => ({ ...rule, key: `rule${index}` })) }));
    fc.assert(
      fc.property(leads, touchModels, fc.integer({ min: 3, max: 400 }), later, (lead, model, soon, wait) => {
        const first = score(lead, model, new Date(now.getTime() + soon * DAY));
        const second = score(lead, model, new Date(now.getTime() + (soon + wait) * DAY));
        expect(second.engagement).toBeLessThanOrEqual(first.engagement);
        expect(second.negative).toBeGreaterThanOrEqual(first.negative);
        expect(score(lead, DEFAULT_SCORE_MODEL, new Date(now.getTime() + wait * DAY)).fit).toBe(
          score(lead, DEFAULT_SCORE_MODEL).fit,
        );
      }),
    );
  });

  it.each(['HALF_LIFE', 'LINEAR'] as const)('give an older touch never more than a younger one: %s', (decay) => {
    const ages = fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 5 });
    const rules = fc.record({ points: fc.integer({ min: 1, max: 100 }), decayDays: fc.integer({ min: 1, max: 365 }) });
    fc.assert(
      fc.property(ages, rules, fc.double({ min: 0, max: 100, noNaN: true }), (days, rule, older) => {
        const model = aScoreModel({ rules: [aTouchRule({ ...rule, decay, cap: null })] });
        const pointsAt = (extra: number) =>
          score(
            {
              touchDigest: days.map((age, index) => ({
                id: String(index),
                type: 'FORM',
                direction: 'INCOMING',
                at: new Date(now.getTime() - (age + extra) * DAY).toISOString(),
              })),
            },
            model,
          ).parts[0]?.points ?? 0;
        expect(pointsAt(older)).toBeLessThanOrEqual(pointsAt(0));
      }),
    );
  });

  it('do not depend on the order of touches', () => {
    always((lead, model) => {
      const reversed = { ...lead, touchDigest: (lead.touchDigest ?? []).toReversed() };
      expect(score(reversed, model)).toEqual(score(lead, model));
    });
  });

  it('do not depend on the order of rules', () => {
    always((lead, model) => {
      expect(score(lead, { ...model, rules: model.rules.toReversed() })).toEqual(score(lead, model));
    });
  });

  it('are the same the second time, whoever was scored in between', () => {
    fc.assert(
      fc.property(leads, leads, models, (lead, other, model) => {
        const first = score(lead, model);
        score(other, model);
        expect(score(lead, model)).toEqual(first);
      }),
    );
  });

  it('survive being stored as JSON', () => {
    always((lead, model) => {
      const receipt = score(lead, model);
      const stored: unknown = JSON.parse(JSON.stringify(receipt));
      expect(stored).toEqual(receipt);
      expect(scoreReceiptSchema.parse(stored)).toEqual(receipt);
    });
  });

  it('stand with the largest first', () => {
    always((lead, model) => {
      const sizes = score(lead, model).parts.map(({ points }) => Math.abs(points));
      expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
    });
  });

  it('name rules that are switched on, each once', () => {
    always((lead, model) => {
      const active = new Set(model.rules.filter(({ isActive }) => isActive).map(({ key }) => key));
      const named = score(lead, model).parts.map(({ rule }) => rule);
      expect(new Set(named).size).toBe(named.length);
      for (const rule of named) expect(active).toContain(rule);
    });
  });
});

describe('one more rule', () => {
  it('never lowers a score that it speaks for', () => {
    fc.assert(
      fc.property(leads, someModel, someRule, (lead, model, rule) => {
        const added = { ...rule, key: 'added' };
        const more = { ...model, rules: [...model.rules, added] };
        const difference = score(lead, more).score - score(lead, model).score;
        if (rule.points > 0) expect(difference).toBeGreaterThanOrEqual(0);
        else expect(difference).toBeLessThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it('changes nothing that is bad: the others score as if it were not there', () => {
    const bad = fc.constantFrom<unknown>(
      null,
      { kind: 'MOON' },
      { ...aFieldRule({ key: 'bad' }), field: 'industri' },
      { ...aTouchRule({ key: 'bad' }), types: [] },
      { ...aTouchRule({ key: 'bad' }), points: -5 },
    );
    fc.assert(
      fc.property(leads, someModel, bad, fc.nat(15), (lead, model, rule, place) => {
        const reading = readScoreModel({ input: { ...model, rules: model.rules.toSpliced(place, 0, rule as never) } });
        if (reading.kind === 'unreadable') throw new Error('The model should be readable.');
        expect(reading.problems.length).toBeGreaterThan(0);
        expect(score(lead, reading.model)).toEqual(score(lead, model));
      }),
    );
  });
});

describe('a score set by hand', () => {
  const rules = [aFieldRule({ points: 40 })];

  it.each([
    ['lifts the rating', 80, 'HOT'],
    ['lowers the rating', 0, 'COLD'],
    ['leaves the rating when it is released', null, 'WARM'],
  ] as const)('%s and never the score', (_, scoreOverride, rating) => {
    const receipt = score({ industry: 'Oil', scoreOverride }, aScoreModel({ rules }));
    expect(receipt).toMatchObject({ score: 40, fit: 40, rating });
  });
});

describe('a receipt', () => {
  it('says what the model read', () => {
    expect(score({}, aScoreModel({ rules: [aFieldRule(), aTouchRule({ key: 'touch' })] })).inputs).toEqual([
      'industry',
      'scoreOverride',
      'touchDigest',
    ]);
  });

  it('of earlier days said nothing about it and can be read', () => {
    const { inputs: _inputs, ...old } = score({}, DEFAULT_SCORE_MODEL);
    expect(scoreReceiptSchema.parse(old).inputs).toEqual([]);
  });
});
