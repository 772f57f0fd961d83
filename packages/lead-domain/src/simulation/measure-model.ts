import { measurePredictions } from '../probability/measure-predictions.ts';

import { scoreBands } from './score-bands.ts';
import { type ModelMeasure } from './simulation.ts';
import { type Standing } from './standing-of.ts';

/** How a model's scores of finished leads stand to their outcomes. The order of the leads changes nothing. */
export const measureModel = (scored: readonly (Standing & { isWon: boolean })[]): ModelMeasure => {
  // A score is no probability, and is measured by what needs none: the order in which it puts the leads.
  const { auc, lift } = measurePredictions(scored.map(({ score, isWon }) => ({ probability: score / 100, isWon })));
  const won = scored.filter(({ isWon }) => isWon).length;
  const mqls = scored.filter(({ isMql }) => isMql);
  return {
    auc: won === 0 || won === scored.length ? null : auc,
    lift,
    bands: scoreBands(scored),
    mql: { leads: mqls.length, won: mqls.filter(({ isWon }) => isWon).length },
  };
};
