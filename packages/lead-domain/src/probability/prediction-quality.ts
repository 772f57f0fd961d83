import * as z from 'zod/mini';

import { wholeNumber } from '../input/whole-number.ts';

const share = z.number().check(z.gte(0), z.lte(1));
const count = wholeNumber({ from: 0 });

/** Leads of like probability: what was predicted on average, and the share that was won. */
const calibrationBinSchema = z.object({ n: count, predicted: share, won: share });
export type CalibrationBin = z.output<typeof calibrationBinSchema>;

/** Decile 1 holds the leads that were thought best. `lift`: its share of wins over everybody's. */
const liftDecileSchema = z.object({
  decile: wholeNumber({ from: 1, to: 10 }),
  n: count,
  won: share,
  lift: z.number().check(z.gte(0)),
  /** Share of all wins that this decile and the better ones hold. */
  cumulativeWon: share,
});
export type LiftDecile = z.output<typeof liftDecileSchema>;

export const predictionQualitySchema = z.object({
  n: count,
  /** How often a won lead was put above a lost one: 1 always, 0.5 is chance. */
  auc: share,
  /** Mean squared distance of probability and outcome: 0 is perfect. */
  brier: share,
  /** Share of leads on the right side of 50 %. */
  accuracy: share,
  /** Mean distance of predicted and won over the calibration bins, weighted by their leads. */
  calibrationError: share,
  calibration: z.array(calibrationBinSchema),
  lift: z.array(liftDecileSchema),
});
export type PredictionQuality = z.output<typeof predictionQualitySchema>;
