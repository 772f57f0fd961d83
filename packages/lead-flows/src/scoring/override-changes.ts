import {
  effectiveScore,
  type Lead,
  ratingOf,
  scoreFlagOf,
  scoreReceiptSchema,
  type Settings,
  systemMove,
  winReceiptSchema,
} from '@leads/lead-domain';

import { closedFlag } from './closed-flag.ts';
import { isOpenStatus } from './is-open-status.ts';
import { restamped } from './restamped.ts';

/**
 * What changes of a lead whose score is set or released by hand. The computed score stays, and nothing is computed anew:
 * widgets do this, and the scorer would be a tenth of their weight. The stamped receipt tells the handler of
 * `lead.updated` that nothing is left to do; a lead that was never scored is left to it.
 */
export const overrideChanges = ({
  lead,
  score,
  settings: { thresholds },
  now,
}: {
  lead: Lead;
  score: number | null;
  settings: Pick<Settings, 'thresholds'>;
  now: Date;
}): Partial<Lead> => {
  const stored = scoreReceiptSchema.safeParse(lead.scoreParts).data;
  if (!stored) return { scoreOverride: score };
  const changed = { ...lead, scoreOverride: score };
  if (!isOpenStatus(lead.status)) {
    return { scoreOverride: score, scoreFlag: closedFlag({ lead: changed, thresholds }), ...restamped({ lead, now }) };
  }
  const rating = ratingOf({ score: effectiveScore({ score: stored.score, scoreOverride: score }), thresholds });
  const receipt = { ...stored, rating, computedAt: now.toISOString() };
  const win = winReceiptSchema.safeParse(lead.winParts).data ?? null;
  const status = systemMove({ lead: changed, receipt, thresholds });
  // A rep gave it back for nurturing: only a computed score that rose brings it forward again.
  const isReturned = lead.status === 'NURTURING' && status === 'MQL';
  return {
    scoreOverride: score,
    rating,
    scoreFlag: scoreFlagOf({ lead: changed, receipt, win, thresholds }),
    scoreParts: receipt,
    ...(status === null || isReturned ? {} : { status }),
  };
};
