import { type Thresholds } from '../settings/thresholds.ts';
import { type LeadGrade } from '../vocabulary/scoring-terms.ts';

/** Fit A to D beside engagement 1 to 4: A1 is who we want and wants us, A4 fits and has not moved, D1 is keen and does not fit. */
export const gradeOf = ({
  fit,
  engagement,
  thresholds: { fitGrades, engagementGrades },
}: {
  fit: number;
  engagement: number;
  thresholds: Thresholds;
}): LeadGrade => {
  const letter = fit >= fitGrades.A ? 'A' : fit >= fitGrades.B ? 'B' : fit >= fitGrades.C ? 'C' : 'D';
  const digit =
    engagement >= engagementGrades['1']
      ? '1'
      : engagement >= engagementGrades['2']
        ? '2'
        : engagement >= engagementGrades['3']
          ? '3'
          : '4';
  return `${letter}${digit}`;
};
