import { describe, expect, it } from '@jest/globals';

import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';

import { gradeOf } from './grade-of.ts';

const { fitGrades: fit, engagementGrades: engagement } = thresholds;

describe('gradeOf', () => {
  it.each([
    [fit.A, engagement['1'], 'A1'],
    [fit.A - 1, engagement['1'] - 1, 'B2'],
    [fit.B, engagement['2'], 'B2'],
    [fit.B - 1, engagement['2'] - 1, 'C3'],
    [fit.C, engagement['3'], 'C3'],
    [fit.C - 1, engagement['3'] - 1, 'D4'],
    [60, 0, 'A4'],
    [0, 40, 'D1'],
    [0, 0, 'D4'],
  ])('grades a fit of %i and an engagement of %i as %s', (fitPoints, engagementPoints, grade) => {
    expect(gradeOf({ fit: fitPoints, engagement: engagementPoints, thresholds })).toBe(grade);
  });
});
