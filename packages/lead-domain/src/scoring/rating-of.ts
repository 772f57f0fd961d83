import { type Thresholds } from '../settings/thresholds.ts';
import { type LeadRating } from '../vocabulary/lead-terms.ts';

/** Cold, warm or hot by the score alone. */
export const ratingOf = ({
  score,
  thresholds,
}: {
  score: number;
  thresholds: Pick<Thresholds, 'warmScore' | 'hotScore'>;
}): LeadRating => (score >= thresholds.hotScore ? 'HOT' : score >= thresholds.warmScore ? 'WARM' : 'COLD');
