import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type OutcomeModel } from './outcome-model.ts';
import { NOT_GIVEN, winContributions } from './win-contributions.ts';
import { winProbability } from './win-probability.ts';

const model: OutcomeModel = {
  format: 1,
  won: 400,
  lost: 600,
  baseRate: 0.4,
  intercept: -0.4,
  columns: [
    { kind: 'NUMBER', name: 'visits', cuts: [1.5, 10], effects: [0.05, -1, 0.25, 1], importance: 0.5 },
    { kind: 'CATEGORY', name: 'source', categories: ['Web'], effects: [0.1, 0, -0.5], importance: 0.1 },
    { kind: 'CATEGORY', name: 'city', categories: ['Bern', 'Graz'], effects: [-0.75, 0, 0.125, 0.5], importance: 0.1 },
  ],
  pairs: [
    {
      columns: ['visits', 'source'],
      groups: [
        [0, 1, 1, 2],
        [0, 1, 2],
      ],
      effects: [
        [0, 0, 0],
        [0.1, -0.1, 0],
        [0, 0.2, 2],
      ],
      importance: 0.1,
    },
  ],
  lines: { Retail: 0.75 },
  quality: { n: 0, auc: 0.5, brier: 0, accuracy: 0, calibrationError: 0, calibration: [], lift: [] },
};

const values = { visits: 12, source: 'Web', city: 'Graz' };

describe('winContributions', () => {
  it('names every part with its value', () => {
    expect(winContributions({ model, values, line: 'Retail' })).toEqual({
      intercept: -0.4,
      contributions: [
        { kind: 'COLUMN', columns: ['visits'], values: ['12'], effect: 1 },
        { kind: 'COLUMN', columns: ['source'], values: ['Web'], effect: -0.5 },
        { kind: 'COLUMN', columns: ['city'], values: ['Graz'], effect: 0.5 },
        { kind: 'PAIR', columns: ['visits', 'source'], values: ['12', 'Web'], effect: 2 },
        { kind: 'LINE', columns: ['line'], values: ['Retail'], effect: 0.75 },
      ],
      logOdds: expect.closeTo(3.35, 10),
    });
  });

  it.each([null, undefined, '', 'Wholesale', 'constructor', '__proto__'])('gives the line %j nothing', (line) => {
    const { contributions } = winContributions({ model, values, ...(line !== undefined && { line }) });
    expect(contributions.map(({ kind }) => kind)).toEqual(['COLUMN', 'COLUMN', 'COLUMN', 'PAIR']);
  });

  it.each([
    ['a column that is missing', {}, [0.05, 0.1, -0.75], NOT_GIVEN],
    ['nothing', { visits: null, source: '', city: '  ' }, [0.05, 0.1, -0.75], NOT_GIVEN],
    ['text for a number', { visits: 'often', source: 'Web', city: 'Bern' }, [0.05, -0.5, 0.125], NOT_GIVEN],
    ['no number', { visits: Number.NaN, source: 'Web', city: 'Bern' }, [0.05, -0.5, 0.125], NOT_GIVEN],
    ['a category never seen', { visits: 5, source: 'Radio', city: 'Rome' }, [0.25, 0, 0], '5'],
    ['a number for a category', { visits: 5, source: 7, city: true }, [0.25, 0, 0], '5'],
  ])('is not put off by %s', (_, known, effects, visits) => {
    const { contributions } = winContributions({ model, values: known });
    expect(contributions.slice(0, 3).map(({ effect }) => effect)).toEqual(effects);
    expect(contributions[0]?.values).toEqual([visits]);
  });

  it('sums to the log-odds, whatever is known', () => {
    const anyValue = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constantFrom(null, 'Web', 'Bern', '3', 12));
    const anyValues = fc.dictionary(fc.constantFrom('visits', 'source', 'city', 'other'), anyValue);
    fc.assert(
      fc.property(anyValues, fc.option(fc.constantFrom('Retail', 'Other')), (known, line) => {
        const { intercept, contributions, logOdds } = winContributions({ model, values: known, line });
        expect(contributions.reduce((sum, { effect }) => sum + effect, intercept)).toBe(logOdds);
        const { probability } = winProbability({ model, values: known, line });
        expect(probability).toBeCloseTo(Math.min(0.99, Math.max(0.01, 1 / (1 + Math.exp(-logOdds)))), 12);
      }),
    );
  });
});

describe('winProbability', () => {
  it('gives the three strongest reasons each way, pairs and line among them', () => {
    expect(winProbability({ model, values, line: 'Retail' })).toEqual({
      probability: expect.closeTo(1 / (1 + Math.exp(-3.35)), 10),
      up: [
        { column: 'visits × source', value: '12 × Web', effect: 2 },
        { column: 'visits', value: '12', effect: 1 },
        { column: 'line', value: 'Retail', effect: 0.75 },
      ],
      down: [{ column: 'source', value: 'Web', effect: -0.5 }],
    });
  });

  it('counts what is not given as a reason', () => {
    expect(winProbability({ model, values: { visits: 1, source: 'Web' } }).down).toEqual([
      { column: 'visits', value: '1', effect: -1 },
      { column: 'city', value: NOT_GIVEN, effect: -0.75 },
      { column: 'source', value: 'Web', effect: -0.5 },
    ]);
  });

  it('leaves out what changes nothing', () => {
    const { up, down } = winProbability({ model, values: { visits: 5, source: 'Radio', city: 'Rome' } });
    expect([...up, ...down]).toEqual([
      { column: 'visits', value: '5', effect: 0.25 },
      { column: 'visits × source', value: '5 × Radio', effect: -0.1 },
    ]);
  });

  it.each([
    [50, 0.99],
    [-50, 0.01],
  ])('is never certain, even at log-odds %i', (intercept, probability) => {
    expect(winProbability({ model: { ...model, intercept }, values }).probability).toBe(probability);
  });

  it('is less certain after a short history', () => {
    const short = { ...model, intercept: 50, won: 40, lost: 40 };
    expect(winProbability({ model: short, values }).probability).toBeCloseTo(0.9625, 12);
  });
});
