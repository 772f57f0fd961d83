import { type OutcomeModel } from '@leads/lead-domain';

const BINS = [
  [0.06, 0.04],
  [0.11, 0.13],
  [0.17, 0.15],
  [0.22, 0.25],
  [0.28, 0.26],
  [0.34, 0.38],
  [0.42, 0.4],
  [0.51, 0.49],
  [0.62, 0.66],
  [0.78, 0.74],
] as const;

/** What might be learnt from some hundreds of finished leads. */
export const SAMPLE_OUTCOME_MODEL: OutcomeModel = {
  format: 1,
  won: 212,
  lost: 474,
  baseRate: 0.309,
  intercept: -0.8,
  columns: [
    {
      kind: 'CATEGORY',
      name: 'source',
      categories: ['REFERRAL', 'WEB_FORM', 'EVENT', 'IMPORT'],
      effects: [-0.05, 0, 0.9, 0.2, 0.1, -0.8],
      importance: 0.62,
    },
    { kind: 'NUMBER', name: 'employees', cuts: [9, 49, 249], effects: [-0.3, -0.5, 0.05, 0.45, 0.1], importance: 0.38 },
    {
      kind: 'CATEGORY',
      name: 'seniority',
      categories: ['EXECUTIVE', 'DIRECTOR', 'STUDENT'],
      effects: [-0.1, 0, 0.4, 0.25, -1.1],
      importance: 0.29,
    },
    {
      kind: 'CATEGORY',
      name: 'industry',
      categories: ['Machine building'],
      effects: [-0.1, 0, 0.31],
      importance: 0.17,
    },
    { kind: 'NUMBER', name: 'touches', cuts: [2], effects: [0, -0.08, 0.05], importance: 0.06 },
    { kind: 'CATEGORY', name: 'language', categories: ['de'], effects: [0, 0, 0], importance: 0 },
  ],
  pairs: [
    {
      columns: ['source', 'employees'],
      groups: [
        [0, 0, 1, 0, 0, 0],
        [0, 0, 1, 1, 1],
      ],
      effects: [
        [0, 0.1],
        [0.1, -0.2],
      ],
      importance: 0.09,
    },
  ],
  lines: {},
  quality: {
    n: 686,
    auc: 0.783,
    brier: 0.161,
    accuracy: 0.77,
    calibrationError: 0.024,
    calibration: BINS.map(([predicted, won], index) => ({ n: 68 + (index % 2), predicted, won })),
    lift: BINS.map((_, index) => ({
      decile: index + 1,
      n: 69,
      won: 0.7 - index * 0.07,
      lift: 2.4 - index * 0.24,
      cumulativeWon: 1,
    })),
  },
};
