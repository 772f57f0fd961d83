import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { measurePredictions } from './measure-predictions.ts';
import { predictionQualitySchema } from './prediction-quality.ts';

const prediction = (probability: number, isWon: boolean) => ({ probability, isWon });

const anyPrediction = fc.record({ probability: fc.double({ min: 0, max: 1, noNaN: true }), isWon: fc.boolean() });

describe('measurePredictions', () => {
  it('measures a forecast by hand', () => {
    const quality = measurePredictions([
      prediction(0.9, true),
      prediction(0.8, false),
      prediction(0.5, true),
      prediction(0.2, false),
    ]);
    expect(quality.n).toBe(4);
    expect(quality.brier).toBeCloseTo((0.01 + 0.64 + 0.25 + 0.04) / 4);
    expect(quality.accuracy).toBe(0.75);
    expect(quality.auc).toBe(0.75);
    expect(quality.calibrationError).toBeCloseTo((0.1 + 0.8 + 0.5 + 0.2) / 4);
    expect(quality.calibration).toEqual([
      { n: 1, predicted: 0.2, won: 0 },
      { n: 1, predicted: 0.5, won: 1 },
      { n: 1, predicted: 0.8, won: 0 },
      { n: 1, predicted: 0.9, won: 1 },
    ]);
    expect(quality.lift).toEqual([
      { decile: 1, n: 1, won: 1, lift: 2, cumulativeWon: 0.5 },
      { decile: 2, n: 1, won: 0, lift: 0, cumulativeWon: 0.5 },
      { decile: 3, n: 1, won: 1, lift: 2, cumulativeWon: 1 },
      { decile: 4, n: 1, won: 0, lift: 0, cumulativeWon: 1 },
    ]);
  });

  it('divides into ten parts of equal count', () => {
    const quality = measurePredictions(
      Array.from({ length: 105 }, (_, index) => prediction(index / 105, index % 2 === 0)),
    );
    expect(quality.calibration.map(({ n }) => n)).toEqual([10, 11, 10, 11, 10, 11, 10, 11, 10, 11]);
    expect(quality.lift.map(({ decile }) => decile)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(quality.lift.at(-1)?.cumulativeWon).toBe(1);
  });

  it('finds no error in a forecast that comes true', () => {
    const exact = [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((probability) =>
      Array.from({ length: 100 }, (_, index) => prediction(probability, index < probability * 100)),
    );
    expect(measurePredictions(exact).calibrationError).toBeCloseTo(0, 10);
  });

  it('finds the error of one that says 90 % of everybody', () => {
    const boastful = Array.from({ length: 50 }, (_, index) => prediction(0.9, index < 20));
    expect(measurePredictions(boastful).calibrationError).toBeCloseTo(0.5);
  });

  it.each([
    ['nothing', [], { n: 0, auc: 0.5, brier: 0, accuracy: 0, calibrationError: 0, calibration: [], lift: [] }],
    ['one lead', [prediction(0.4, false)], { n: 1, auc: 0.5, accuracy: 1 }],
    ['only losses', [prediction(0.4, false), prediction(0.6, false)], { auc: 0.5, accuracy: 0.5 }],
    ['only wins', [prediction(0.5, true), prediction(0.4, true)], { auc: 0.5, accuracy: 0.5 }],
  ])('measures %s without a NaN', (_, predictions, expected) => {
    const quality = measurePredictions(predictions);
    expect(quality).toMatchObject(expected);
    expect(predictionQualitySchema.safeParse(quality).success).toBe(true);
  });

  it('is the same in any order, ties included', () => {
    const rounded = anyPrediction.map(({ probability, isWon }) => prediction(Math.round(probability * 5) / 5, isWon));
    fc.assert(
      fc.property(fc.array(rounded, { maxLength: 60 }), (list) => {
        const [quality, reversed] = [measurePredictions(list), measurePredictions(list.toReversed())];
        expect(reversed.calibration).toEqual(quality.calibration);
        expect(reversed.lift).toEqual(quality.lift);
        expect(reversed.auc).toBe(quality.auc);
        expect(reversed.brier).toBeCloseTo(quality.brier, 12);
      }),
    );
  });

  it('stays in bounds, and its parts hold every lead', () => {
    fc.assert(
      fc.property(fc.array(anyPrediction, { maxLength: 60 }), (list) => {
        const quality = measurePredictions(list);
        expect(predictionQualitySchema.safeParse(quality).success).toBe(true);
        expect(quality.calibration.reduce((sum, { n }) => sum + n, 0)).toBe(list.length);
        expect(quality.lift.reduce((sum, { n }) => sum + n, 0)).toBe(list.length);
      }),
    );
  });
});
