import { measurePredictions, type TableRow } from '@leads/lead-domain';

import { type Benchmark, type Measurement } from '../report/measurement.ts';
import { median } from '../report/median.ts';

import { judgeLearning, type Judgement } from './judge-learning.ts';
import { readRealLeads, REAL_LEADS } from './read-real-leads.ts';
import { seededShuffle } from './seeded-shuffle.ts';

const FOLDS = 5;
const REPEATS = 3;
/** A history must hold 40 of each kind, so that the shortest is dealt by kind: elsewhere two of five leads were won. */
const SHORT_HISTORIES = [80, 200, 500, 1000];
const SHORT_REPEATS = 20;

/** How well win probability is learnt from real leads, judged by leads that were not learnt from. */
export const probabilityBenchmark: Benchmark = {
  title: `Win probability (real leads, ${REPEATS} × ${FOLDS}-fold cross-validation)`,
  measure: async () => {
    const rows = readRealLeads();
    if (rows === null) return [absent];
    const repeats = Array.from({ length: REPEATS }, (_, repeat) => crossValidate(seededShuffle(rows, repeat + 1)));
    const whole = Array.from({ length: 3 }, () => judgeLearning({ learned: rows, held: rows.slice(0, 100) }));
    return Promise.resolve([
      ...qualityOf(repeats),
      ...costOf({ whole, leads: rows.length }),
      ...SHORT_HISTORIES.map((leads) => shortHistory({ rows, leads })),
    ]);
  },
};

const absent: Measurement = {
  what: 'leads read',
  value: 0,
  unit: '',
  budget: null,
  note: `not measured: there is no ${REAL_LEADS}`,
};

const crossValidate = (rows: readonly TableRow[]): Judgement[] =>
  Array.from({ length: FOLDS }, (_, fold) =>
    judgeLearning({
      learned: rows.filter((_row, index) => index % FOLDS !== fold),
      held: rows.filter((_row, index) => index % FOLDS === fold),
    }),
  );

const qualityOf = (repeats: readonly Judgement[][]): Measurement[] => {
  const folds = repeats.flat();
  const pooled = repeats.map((judgements) => measurePredictions(judgements.flatMap(({ predictions }) => predictions)));
  const error = summary(folds.map(({ quality }) => quality.calibrationError));
  const together = summary(pooled.map(({ calibrationError }) => calibrationError));
  const auc = summary(folds.map(({ quality }) => quality.auc));
  const brier = summary(folds.map(({ quality }) => quality.brier));
  const claimed = summary(folds.map(({ model }) => model.quality.brier));
  const accuracy = summary(folds.map(({ quality }) => quality.accuracy));
  return [
    figure({ what: '1 − AUC', value: 1 - auc.mean, budget: 0.105, note: `AUC ${auc.text}` }),
    figure({ what: 'Brier', value: brier.mean, budget: 0.128, note: `${brier.text}; models claim ${claimed.text}` }),
    figure({
      what: 'calibration error, by fold',
      value: error.mean,
      budget: 0.03,
      note: `${error.text}; chance alone gives about 0.022 with so few leads`,
    }),
    figure({ what: 'calibration error, all folds', value: together.mean, budget: 0.02, note: together.text }),
    figure({ what: 'wrong side of 50 %', value: 1 - accuracy.mean, budget: null, note: `accuracy ${accuracy.text}` }),
  ];
};

const costOf = ({ whole, leads }: { whole: readonly Judgement[]; leads: number }): Measurement[] => [
  {
    what: 'learning',
    value: median(whole.map(({ milliseconds }) => milliseconds)),
    unit: 'ms',
    budget: 5000,
    note: `${leads.toLocaleString('en')} leads, processor time`,
  },
  {
    what: 'model as JSON',
    value: Math.max(...whole.map(({ model }) => JSON.stringify(model).length)) / 1024,
    unit: 'KB',
    budget: 40,
    note: '',
  },
];

/** Below 1 it is better than to say the base rate of everybody. */
const shortHistory = ({ rows, leads }: { rows: readonly TableRow[]; leads: number }): Measurement => {
  const judgements = Array.from({ length: SHORT_REPEATS }, (_, repeat) => {
    const shuffled = seededShuffle(rows, 1000 * leads + repeat);
    const learned = leads === 80 ? evenly({ rows: shuffled, leads }) : shuffled.slice(0, leads);
    const chosen = new Set(learned);
    return judgeLearning({ learned, held: shuffled.filter((row) => !chosen.has(row)).slice(0, 2000) });
  });
  const ratios = judgements.map(({ quality, baseBrier }) => quality.brier / baseBrier);
  const probabilities = judgements.flatMap(({ predictions }) => predictions.map(({ probability }) => probability));
  const least = probabilities.reduce((low, probability) => Math.min(low, probability), 1);
  const most = probabilities.reduce((high, probability) => Math.max(high, probability), 0);
  const brier = summary(judgements.map(({ quality }) => quality.brier));
  return {
    what: `${leads} outcomes: Brier against base rate’s`,
    value: summary(ratios).mean,
    unit: '×',
    budget: 1,
    note: `worst ${Math.max(...ratios).toFixed(2)}; Brier ${brier.text}; ${least.toFixed(3)}–${most.toFixed(3)}`,
  };
};

const evenly = ({ rows, leads }: { rows: readonly TableRow[]; leads: number }): TableRow[] =>
  ['1', '0'].flatMap((outcome) => rows.filter((row) => row.Converted === outcome).slice(0, leads / 2));

const figure = (measurement: Omit<Measurement, 'unit'>): Measurement => ({ ...measurement, unit: '' });

const summary = (values: readonly number[]): { mean: number; text: string } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
  return { mean, text: `${mean.toFixed(4)} ± ${spread.toFixed(4)}` };
};
