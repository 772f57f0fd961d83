import * as z from 'zod/mini';

import { wholeNumber } from '../input/whole-number.ts';

const points = wholeNumber({ from: 0, to: 100 });

/** Where ratings, grades and the marketing-qualified status begin. Grades are lower bounds; D and 4 begin at 0. */
export const thresholdsSchema = z
  .object({
    mqlScore: points,
    /** The score alone makes no MQL: a lead that fits well and read one paper wants no call yet. */
    mqlEngagement: points,
    warmScore: points,
    hotScore: points,
    fitGrades: z.object({ A: points, B: points, C: points }),
    engagementGrades: z.object({ '1': points, '2': points, '3': points }),
  })
  .check(
    z.refine(({ warmScore, hotScore }) => warmScore <= hotScore, {
      path: ['hotScore'],
      message: 'The hot score must not be below the warm score.',
    }),
    z.refine(({ fitGrades: { A, B, C } }) => A >= B && B >= C, {
      path: ['fitGrades'],
      message: 'The bounds of the fit grades must fall from A to C.',
    }),
    z.refine(({ engagementGrades: grades }) => grades['1'] >= grades['2'] && grades['2'] >= grades['3'], {
      path: ['engagementGrades'],
      message: 'The bounds of the engagement grades must fall from 1 to 3.',
    }),
  );
export type Thresholds = z.output<typeof thresholdsSchema>;

export const DEFAULT_THRESHOLDS: Thresholds = {
  mqlScore: 50,
  mqlEngagement: 8,
  warmScore: 35,
  hotScore: 65,
  fitGrades: { A: 45, B: 30, C: 15 },
  engagementGrades: { '1': 25, '2': 12, '3': 5 },
};
