import { type Lead } from '../records/lead.ts';
import { type ScoreReceipt } from '../scoring/score-receipt.ts';
import { type Thresholds } from '../settings/thresholds.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';

import { canMove } from './can-move.ts';

/**
 * Where the system itself moves a lead after a change of score or a touch, or null. Forward only: to MQL when the score
 * (the override where one is set) and the engagement reach the thresholds, to WORKING after the first outgoing touch.
 * An incomplete lead and one that must not be contacted stay where they are. A lead in nurturing was put there by a
 * person: where `scoreBefore` is given, only a score that rose above it brings the lead forward, not the next edit.
 */
export const systemMove = ({
  lead,
  receipt,
  thresholds,
  scoreBefore,
}: {
  lead: Pick<Lead, 'status' | 'scoreOverride' | 'isIncomplete' | 'doNotContact' | 'contactAttempts'>;
  receipt: Pick<ScoreReceipt, 'score' | 'engagement'>;
  thresholds: Thresholds;
  /** The score that is stored; null for a lead that was never scored. */
  scoreBefore?: number | null | undefined;
}): LeadStatus | null => {
  const may = (to: LeadStatus) => canMove({ from: lead.status, to, actor: 'SYSTEM' }).kind === 'allowed';
  if (lead.status === 'DISQUALIFIED' || lead.isIncomplete) return null;
  const score = lead.scoreOverride ?? receipt.score;
  const isWarmEnough = score >= thresholds.mqlScore && receipt.engagement >= thresholds.mqlEngagement;
  const isHeldBack = lead.status === 'NURTURING' && scoreBefore !== undefined && receipt.score <= (scoreBefore ?? 0);
  if (isWarmEnough && !isHeldBack && !lead.doNotContact && may('MQL')) return 'MQL';
  if (lead.contactAttempts > 0 && may('WORKING')) return 'WORKING';
  return null;
};
