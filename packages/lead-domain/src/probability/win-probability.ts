import { clampProbability } from './clamp-probability.ts';
import { type KnownValues } from './outcome.ts';
import { type OutcomeModel } from './outcome-model.ts';
import { probabilityOf } from './probability-of.ts';
import { type WinContribution, winContributions } from './win-contributions.ts';

/** `effect` in log-odds against the average lead. A pair of columns reads "a × b"; the sales line is the column "line". */
export type WinReason = { column: string; value: string; effect: number };

export type WinEstimate = {
  /** Strictly between 0 and 1: within [0.01, 0.99], narrower where the history is short. */
  probability: number;
  /** The three strongest reasons each way, the strongest first. */
  up: WinReason[];
  down: WinReason[];
};

const MOST_REASONS = 3;

/** How probable it is that an open lead will be won, and why. `winContributions` has all parts of the sum. */
export const winProbability = ({
  model,
  values,
  line = null,
}: {
  model: OutcomeModel;
  values: KnownValues;
  line?: string | null;
}): WinEstimate => {
  const { contributions, logOdds } = winContributions({ model, values, line });
  return {
    probability: clampProbability({ probability: probabilityOf(logOdds), outcomes: model.won + model.lost }),
    up: strongest(contributions.filter(({ effect }) => effect > 0)),
    down: strongest(contributions.filter(({ effect }) => effect < 0)),
  };
};

const strongest = (contributions: readonly WinContribution[]): WinReason[] =>
  contributions
    .toSorted((left, right) => Math.abs(right.effect) - Math.abs(left.effect))
    .slice(0, MOST_REASONS)
    .map(({ columns, values, effect }) => ({ column: columns.join(' × '), value: values.join(' × '), effect }));
