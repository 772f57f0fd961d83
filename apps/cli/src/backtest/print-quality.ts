import type { PredictionQuality } from '@leads/lead-domain';

import { barOf } from '../terminal/bar-of.ts';
import type { Ink } from '../terminal/create-ink.ts';
import { printTable } from '../terminal/print-table.ts';

const BAR_WIDTH = 30;

/** Figures, and two charts of text: whether chances come true, and how early the wins come when the best are called first. */
export const printQuality = ({ quality, ink }: { quality: PredictionQuality; ink: Ink }): string[] => [
  `  AUC                ${quality.auc.toFixed(3)}   ${ink.faint('how often a won lead stands above a lost one; 0.5 is chance')}`,
  `  Brier score        ${quality.brier.toFixed(3)}   ${ink.faint('mean squared error of the chances; 0 is perfect')}`,
  `  Accuracy          ${percent(quality.accuracy)}   ${ink.faint('leads on the right side of 50 %')}`,
  `  Calibration error ${percent(quality.calibrationError)}   ${ink.faint('how far predicted and won lie apart, on average')}`,
  '',
  'Calibration: what was predicted (│) and what was won (█)',
  ...printTable({
    columns: [right('Predicted'), right('Won'), right('Leads'), { title: '' }],
    rows: quality.calibration.map(({ n, predicted, won }) => [
      percent(predicted),
      percent(won),
      n.toLocaleString('en'),
      barOf({ share: won, mark: predicted, width: BAR_WIDTH }),
    ]),
    ink,
  }),
  '',
  'Lift: the leads that were thought best, and the share of all wins that they hold',
  ...printTable({
    columns: [right('Best leads'), right('Won'), right('Lift'), right('Of all wins'), { title: '' }],
    rows: quality.lift.map(({ decile, won, lift, cumulativeWon }) => [
      `${Math.round((decile / quality.lift.length) * 100)} %`,
      percent(won),
      `${lift.toFixed(2)} ×`,
      percent(cumulativeWon),
      barOf({ share: cumulativeWon, width: BAR_WIDTH }),
    ]),
    ink,
  }),
];

const right = (title: string) => ({ title, isRight: true });

const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;
