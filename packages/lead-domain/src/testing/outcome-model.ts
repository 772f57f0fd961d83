import { type OutcomeModel } from '../probability/outcome-model.ts';

/** A small model that learnt that referrals buy and free mail does not; one lead in five was won. */
export const anOutcomeModel = (fields: Partial<OutcomeModel> = {}): OutcomeModel => ({
  format: 1,
  won: 100,
  lost: 400,
  baseRate: 0.2,
  intercept: Math.log(0.25),
  columns: [
    {
      kind: 'CATEGORY',
      name: 'source',
      categories: ['REFERRAL', 'AD'],
      effects: [0, 0, 1.5, -0.5],
      importance: 0.6,
    },
    {
      kind: 'CATEGORY',
      name: 'email',
      categories: ['BUSINESS', 'FREE_MAIL'],
      effects: [0, 0, 0.2, -1],
      importance: 0.4,
    },
    { kind: 'NUMBER', name: 'touches.FORM', cuts: [0.5], effects: [0, -0.3, 0.7], importance: 0.3 },
  ],
  pairs: [],
  lines: { pumps: 0.4 },
  quality: {
    n: 500,
    auc: 0.78,
    brier: 0.13,
    accuracy: 0.83,
    calibrationError: 0.03,
    calibration: [{ n: 500, predicted: 0.2, won: 0.2 }],
    lift: [],
  },
  ...fields,
});
