import { probabilityOf } from '../probability-of.ts';

import { lineOffsets } from './line-offsets.ts';

/** Turns the log-odds of the sum into those that outcomes bear out: `slope * score + intercept`, and its line's offset. */
export type Calibration = { slope: number; intercept: number; lines: ReadonlyMap<string, number> };

/** Draws the slope to 1, as so many leads at even odds and two apart in log-odds would: few outcomes must not bend it. */
const SLOPE_PRIOR = 5;
const MOST_STEPS = 200;
const CLOSE_ENOUGH = 1e-7;

/**
 * Platt's scaling (1999) on leads that the scores were not learnt from, and then what a sales line wins more or less than
 * its leads let expect.
 */
export const fitCalibration = ({
  scores,
  isWon,
  lines,
  leads,
}: {
  scores: Float64Array;
  isWon: Uint8Array;
  lines: readonly (string | null)[];
  /** By index: those to learn from. */
  leads: Int32Array;
}): Calibration => {
  const scaling = fitScaling({ scores, isWon, leads });
  const scaled = scores.map((score) => scaling.slope * score + scaling.intercept);
  return { ...scaling, lines: lineOffsets({ scores: scaled, isWon, lines, leads }) };
};

const fitScaling = ({ scores, isWon, leads }: { scores: Float64Array; isWon: Uint8Array; leads: Int32Array }) => {
  // Newton's steps jump too far where nearly all predictions are sure. No lead bends the loss more than at even odds, and
  // with that bound no step can (Böhning and Lindsay 1988).
  let [bendBoth, bendSlope] = [0, SLOPE_PRIOR];
  const bendIntercept = leads.length / 4;
  for (const lead of leads) {
    bendBoth += (scores[lead] ?? 0) / 4;
    bendSlope += (scores[lead] ?? 0) ** 2 / 4;
  }
  const determinant = bendIntercept * bendSlope - bendBoth * bendBoth;
  let [slope, intercept] = [1, 0];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    let [pullIntercept, pullSlope] = [0, SLOPE_PRIOR * (1 - slope)];
    for (const lead of leads) {
      const score = scores[lead] ?? 0;
      const residual = (isWon[lead] ?? 0) - probabilityOf(slope * score + intercept);
      pullIntercept += residual;
      pullSlope += residual * score;
    }
    const interceptStep = (pullIntercept * bendSlope - pullSlope * bendBoth) / determinant;
    const slopeStep = (pullSlope * bendIntercept - pullIntercept * bendBoth) / determinant;
    intercept += interceptStep;
    slope += slopeStep;
    if (Math.abs(interceptStep) + Math.abs(slopeStep) < CLOSE_ENOUGH) break;
  }
  return { slope, intercept };
};
