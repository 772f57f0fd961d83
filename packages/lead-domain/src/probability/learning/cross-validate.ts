import { clampProbability } from '../clamp-probability.ts';
import { measurePredictions } from '../measure-predictions.ts';
import { type PredictionQuality } from '../prediction-quality.ts';
import { probabilityOf } from '../probability-of.ts';

import { type Fold } from './deal-folds.ts';
import { fitCalibration } from './fit-calibration.ts';

/** How good the model is on leads that it was not fitted on: even the scaling comes from the other folds. */
export const crossValidate = ({
  scores,
  isWon,
  lines,
  folds,
}: {
  /** By folds that held the lead out. */
  scores: Float64Array;
  isWon: Uint8Array;
  lines: readonly (string | null)[];
  /** Of one repeat: each lead is held out once. */
  folds: readonly Fold[];
}): PredictionQuality =>
  measurePredictions(
    folds.flatMap(({ learned, held }) => {
      const calibration = fitCalibration({ scores, isWon, lines, leads: learned });
      return Array.from(held, (lead) => {
        const offset = calibration.lines.get(lines[lead] ?? '') ?? 0;
        const logOdds = calibration.slope * (scores[lead] ?? 0) + calibration.intercept + offset;
        const probability = clampProbability({ probability: probabilityOf(logOdds), outcomes: isWon.length });
        return { probability, isWon: isWon[lead] === 1 };
      });
    }),
  );
