import { type Lead } from '../records/lead.ts';
import { type ScoreReceipt } from '../scoring/score-receipt.ts';
import { type Thresholds } from '../settings/thresholds.ts';
import { type LeadStatus } from '../vocabulary/lead-terms.ts';

import { canMove } from './can-move.ts';

/**
 * Where the system itself moves a lead after a change of score or a touch, or null. Forward only: to MQL when the score
 * (the override where one is set) and the engagement reach the thresholds, to WORKING after the first outgoing touch.
 * An incomplete lead and one that must not be contacted stay where they are.
 */
export const systemMove = ({
  lead,
  receipt,
  thresholds,
}: {
  lead: Pick<Lead, 'status' | 'scoreOverride' | 'isIncomplete' | 'doNotContact' | 'contactAttempts'>;
  receipt: Pick<ScoreReceipt, 'score' | 'engagement'>;
  thresholds: Thresholds;
}): LeadStatus | null => {
  const may = (to: LeadStatus) => canMove({ from: lead.status, to, actor: 'SYSTEM' }).kind === 'allowed';
  if (lead.status === 'DISQUALIFIED' || lead.isIncomplete) return null;
  const score = lead.scoreOverride ?? receipt.score;
  const isWarmEnough = score >= thresholds.mqlScore && receipt.engagement >= thresholds.mqlEngagement;
  if (isWarmEnough && !lead.doNotContact && may('MQL')) return 'MQL';
  if (lead.contactAttempts > 0 && may('WORKING')) return 'WORKING';
  return null;
};
