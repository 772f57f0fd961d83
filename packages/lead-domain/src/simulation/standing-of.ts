import { type Scorer } from '../scoring/compile-score-model.ts';
import { type ScoreLead } from '../scoring/score-fields.ts';
import { type Thresholds } from '../settings/thresholds.ts';

/** Where a model puts a lead. */
export type Standing = { score: number; isMql: boolean };

/** The score that a model gives, or the one set by hand in its place, and whether it makes the lead marketing qualified. */
export const standingOf = ({
  scorer,
  lead,
  override,
  thresholds,
  now,
}: {
  scorer: Scorer;
  lead: ScoreLead;
  override: number | null;
  thresholds: Thresholds;
  now: Date;
}): Standing => {
  const receipt = scorer({ lead, thresholds, now });
  const score = override ?? receipt.score;
  return { score, isMql: score >= thresholds.mqlScore && receipt.engagement >= thresholds.mqlEngagement };
};
