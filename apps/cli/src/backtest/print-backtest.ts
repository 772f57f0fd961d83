import { DROP_REASONS, type DroppedColumn, type OutcomeModel, type PredictionQuality } from '@leads/lead-domain';

import type { Ink } from '../terminal/create-ink.ts';

import type { History, Outcomes } from './history.ts';
import { printGrounds } from './print-grounds.ts';
import { printQuality } from './print-quality.ts';

const WHY_DROPPED = {
  IDENTIFIES: 'Another value in every row, as numbers and addresses have',
  CONSTANT: 'The same in every row',
  EMPTY: 'Nothing in any row',
} as const satisfies Record<DroppedColumn['reason'], string>;

/** A backtest for people: where the figures come from, the figures, what they rest on and what was left out. */
export const printBacktest = ({
  history,
  test,
  model,
  quality,
  ink,
}: {
  history: History;
  test: Outcomes | null;
  model: OutcomeModel;
  quality: PredictionQuality;
  ink: Ink;
}): string[] => {
  const { fileName, outcome, positive, ignored, dropped } = history;
  const leftOut = [
    { why: 'You said so', names: ignored },
    ...DROP_REASONS.map((reason) => ({
      why: WHY_DROPPED[reason],
      names: dropped.filter((column) => column.reason === reason).map(({ name }) => name),
    })),
  ].filter(({ names }) => names.length > 0);
  return [
    ink.strong(`Backtest of ${fileName}, won where ${outcome} is ${positive}`),
    `Learnt from ${countOf(history)}.`,
    test === null
      ? 'Measured on the same leads, each predicted by models that had not seen it.'
      : `Measured on ${test.fileName}: ${countOf(test)}.`,
    '',
    ...printQuality({ quality, ink }),
    '',
    ...printGrounds({ model, ink }),
    '',
    ...(leftOut.length === 0 ? [] : ['Columns that nothing was learnt from']),
    ...leftOut.map(({ why, names }) => `  ${why}: ${names.join(', ')}`),
  ];
};

const countOf = ({ outcomes }: Outcomes): string => {
  const won = outcomes.filter(({ isWon }) => isWon).length;
  const share = ((won / outcomes.length) * 100).toFixed(1);
  return `${outcomes.length.toLocaleString('en')} leads, ${won.toLocaleString('en')} of them won (${share} %)`;
};
