import { describe, expect, it } from '@jest/globals';

import { learnOutcomes } from './learn-outcomes.ts';
import { measurePredictions } from './measure-predictions.ts';
import { type KnownValues, type Outcome } from './outcome.ts';
import { outcomeModelSchema } from './outcome-model.ts';
import { probabilityOf } from './probability-of.ts';
import { learntModel } from './testing/learnt-model.ts';
import { type PlantedOutcome, plantOutcomes } from './testing/plant-outcomes.ts';
import { winContributions } from './win-contributions.ts';
import { winProbability } from './win-probability.ts';

const SOURCES = ['Referral', 'Web', 'Fair', 'Radio'] as const;

/** Referrals win, more visits win, the city says nothing. */
const lead = (random: () => number) => ({
  source: SOURCES[Math.floor(random() * 4)] ?? 'Web',
  visits: random() < 0.1 ? null : Math.floor(random() * 20),
  city: random() < 0.5 ? 'Bern' : 'Graz',
  isMember: random() < 0.3,
});
type Values = ReturnType<typeof lead>;
const chance = ({ source, visits }: Values) =>
  probabilityOf((source === 'Referral' ? 2.5 : -1) + (visits === null ? 0 : (visits - 10) / 8));

const outcomes = plantOutcomes({ count: 1200, lead, chance });
const model = learntModel(outcomes);
const fresh = plantOutcomes({ count: 3000, lead, chance, seed: 99 });

/** The quality of somebody who knows every chance. */
const knowing = (leads: readonly PlantedOutcome<Values>[]) =>
  measurePredictions(leads.map(({ values, isWon }) => ({ isWon, probability: chance(values) })));

const judge = (learnt: typeof model, leads: readonly Outcome[]) =>
  measurePredictions(
    leads.map(({ values, isWon }) => ({ isWon, probability: winProbability({ model: learnt, values }).probability })),
  );
const baseBrier = (learnt: typeof model, leads: readonly Outcome[]) =>
  measurePredictions(leads.map(({ isWon }) => ({ isWon, probability: learnt.baseRate }))).brier;

describe('learnOutcomes', () => {
  it.each([
    [39, 200],
    [200, 39],
    [0, 0],
    [500, 0],
  ])('learns nothing from %i won and %i lost', (won, lost) => {
    const history = Array.from({ length: won + lost }, (_, index) => ({ values: { index }, isWon: index < won }));
    expect(learnOutcomes({ outcomes: history })).toEqual({
      kind: 'too-little-history',
      won,
      lost,
      needed: { won: 40, lost: 40 },
    });
  });

  it('learns from as few as it needs', () => {
    const history = Array.from({ length: 80 }, (_, index) => ({ values: { index }, isWon: index < 40 }));
    expect(learnOutcomes({ outcomes: history }).kind).toBe('learned');
  });

  it('names what was planted as the strongest reason', () => {
    const up = winProbability({ model, values: { source: 'Referral', visits: 10, city: 'Bern', isMember: false } });
    expect(up.up[0]).toMatchObject({ column: 'source', value: 'Referral' });
    const down = winProbability({ model, values: { source: 'Radio', visits: 0, city: 'Bern', isMember: false } });
    expect(down.down[0]).toMatchObject({ column: 'visits', value: '0' });
    expect(up.probability).toBeGreaterThan(0.8);
    expect(down.probability).toBeLessThan(0.2);
  });

  it('weighs columns by what they say', () => {
    const importance = Object.fromEntries(model.columns.map((column) => [column.name, column.importance]));
    expect(importance.source).toBeGreaterThan(0.8);
    expect(importance.visits).toBeGreaterThan(0.3);
    expect(importance.city).toBeLessThan(0.15);
    expect(importance.isMember).toBeLessThan(0.15);
  });

  it('predicts leads that it never saw nearly as well as can be', () => {
    const [found, best] = [judge(model, fresh), knowing(fresh)];
    expect(found.brier).toBeLessThan(best.brier + 0.004);
    expect(found.auc).toBeGreaterThan(best.auc - 0.008);
    expect(found.calibrationError).toBeLessThan(0.04);
  });

  it('says honestly how good it is: not as good as who knows the chances', () => {
    const best = knowing(outcomes);
    expect(model.quality.n).toBe(1200);
    expect(model.quality.brier - best.brier).toBeGreaterThan(0);
    expect(model.quality.brier - best.brier).toBeLessThan(0.005);
    expect(best.auc - model.quality.auc).toBeGreaterThan(0);
    expect(best.auc - model.quality.auc).toBeLessThan(0.03);
  });

  it('is the same for the same seed, in whatever order outcomes come', () => {
    expect(learntModel(outcomes.toReversed())).toEqual(model);
    expect(learnOutcomes({ outcomes, seed: 1 })).toEqual({ kind: 'learned', model });
  });

  it('hardly differs by seed', () => {
    const other = learnOutcomes({ outcomes, seed: 2 });
    expect(other.kind).toBe('learned');
    if (other.kind !== 'learned') return;
    expect(other.model).not.toEqual(model);
    for (const { values } of fresh.slice(0, 200)) {
      const [first, second] = [model, other.model].map(
        (learnt) => winProbability({ model: learnt, values }).probability,
      );
      expect(Math.abs((first ?? 0) - (second ?? 1))).toBeLessThan(0.06);
    }
  });

  it('can be stored as JSON and says the same', () => {
    const stored = outcomeModelSchema.parse(JSON.parse(JSON.stringify(model)));
    expect(stored).toEqual(model);
    for (const { values } of fresh.slice(0, 100)) {
      expect(winProbability({ model: stored, values })).toEqual(winProbability({ model, values }));
    }
  });

  it('sets every effect against the average lead', () => {
    const parts = outcomes.map(({ values }) => winContributions({ model, values }));
    model.columns.forEach((_, index) => {
      const sum = parts.reduce((total, { contributions }) => total + (contributions[index]?.effect ?? 0), 0);
      expect(sum / parts.length).toBeCloseTo(0, 2);
    });
    const mean = parts.reduce((total, { logOdds }) => total + logOdds, 0) / parts.length;
    expect(mean).toBeCloseTo(model.intercept, 1);
  });

  it('gives what it never saw no effect', () => {
    const { contributions } = winContributions({ model, values: { source: 'Television', visits: 3 } });
    expect(contributions.find(({ columns }) => columns[0] === 'source')?.effect).toBe(0);
    expect(contributions.find(({ columns }) => columns[0] === 'city')?.effect).toBe(0);
  });

  it.each<[string, KnownValues]>([
    ['nothing', {}],
    ['other things', { shoeSize: 43 }],
    ['things of another kind', { source: 7, visits: 'often', city: true, isMember: Number.NaN }],
    ['empty things', { source: '', visits: null, city: ' ', isMember: '' }],
  ])('can say something where it knows %s', (_, values) => {
    const { probability } = winProbability({ model, values });
    expect(probability).toBeGreaterThan(0.05);
    expect(probability).toBeLessThan(0.95);
  });
});

describe('learnOutcomes on what only two columns say together', () => {
  const flip = (random: () => number) => ({ isNew: random() < 0.5, region: random() < 0.5 ? 'North' : 'South' });
  const together = plantOutcomes({
    count: 1500,
    lead: flip,
    chance: ({ isNew, region }) => (isNew === (region === 'North') ? 0.85 : 0.15),
  });
  const learnt = learntModel(together);

  it('finds the pair', () => {
    expect(learnt.pairs.map(({ columns }) => columns)).toEqual([['isNew', 'region']]);
    expect(winProbability({ model: learnt, values: { isNew: true, region: 'North' } }).up[0]).toMatchObject({
      column: 'isNew × region',
      value: 'true × North',
    });
    expect(learnt.quality.auc).toBeGreaterThan(0.8);
  });

  it('leaves the columns what they say alone: nothing', () => {
    for (const { importance } of learnt.columns) expect(importance).toBeLessThan(0.1);
  });

  it('takes no pair where one column says it all', () => {
    const alone = plantOutcomes({ count: 1500, lead: flip, chance: ({ isNew }) => (isNew ? 0.85 : 0.15) });
    expect(learntModel(alone).pairs).toEqual([]);
  });

  it('looks for none in a short history', () => {
    expect(learntModel(together.slice(0, 490)).pairs).toEqual([]);
  });
});

describe('learnOutcomes on noise', () => {
  const histories = Array.from({ length: 6 }, (_, index) =>
    plantOutcomes({ count: 1000, lead, chance: () => 0.4, seed: 100 + index }),
  );

  it('claims nothing', () => {
    const learnt = histories.map((history) => learntModel(history));
    const mean = learnt.reduce((sum, { quality }) => sum + quality.auc, 0) / learnt.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.04);
    for (const noise of learnt) {
      for (const { values } of fresh.slice(0, 300)) {
        expect(Math.abs(winProbability({ model: noise, values }).probability - noise.baseRate)).toBeLessThan(0.2);
      }
    }
  });
});

describe('learnOutcomes on a short history', () => {
  it.each([120, 200, 500])('is better than the base rate with %i outcomes, and not certain', (count) => {
    for (const seed of [1, 2]) {
      const short = learntModel(plantOutcomes({ count, lead, chance, seed }));
      expect(judge(short, fresh).brier).toBeLessThan(baseBrier(short, fresh) - 0.02);
      const least = Math.max(0.01, 3 / count) - 1e-9;
      for (const { values } of fresh.slice(0, 300)) {
        const { probability } = winProbability({ model: short, values });
        expect(Math.min(probability, 1 - probability)).toBeGreaterThan(least);
      }
    }
  });

  it('gives everybody the base rate where nothing is known', () => {
    const history = Array.from({ length: 100 }, (_, index) => ({ values: {}, isWon: index < 45 }));
    const empty = learntModel(history);
    expect(empty).toMatchObject({ won: 45, lost: 55, baseRate: 0.45, columns: [], pairs: [] });
    expect(winProbability({ model: empty, values: { source: 'Web' } }).probability).toBeCloseTo(0.45, 3);
  });
});

describe('learnOutcomes on sales lines', () => {
  const withLines = outcomes.map((outcome, index) => {
    if (index < 2) return { ...outcome, isWon: true, line: 'Export' };
    return index % 2 === 0 ? { ...outcome, line: 'Retail' } : { ...outcome, isWon: index % 5 !== 0, line: 'Trade' };
  });
  const learnt = learntModel([...withLines, ...fresh.slice(0, 300)]);

  it('moves a line with many outcomes, and hardly one with two', () => {
    expect(Object.keys(learnt.lines).sort()).toEqual(['Export', 'Retail', 'Trade']);
    expect(learnt.lines.Trade).toBeGreaterThan(0.7);
    expect(learnt.lines.Retail).toBeLessThan(-0.3);
    expect(Math.abs(learnt.lines.Export ?? 1)).toBeLessThan(0.1);
  });

  it('tells leads apart by their line', () => {
    const values = { source: 'Web', visits: 10 };
    const [trade, retail, none] = ['Trade', 'Retail', null].map(
      (line) => winProbability({ model: learnt, values, line }).probability,
    );
    expect(trade).toBeGreaterThan(none ?? 1);
    expect(none).toBeGreaterThan(retail ?? 1);
  });
});
