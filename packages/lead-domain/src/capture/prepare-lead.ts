import { completenessOf } from '../completeness/completeness-of.ts';
import { type CompletenessSettings } from '../completeness/completeness-settings.ts';
import { systemMove } from '../lifecycle/system-move.ts';
import { type Lead, leadSchema } from '../records/lead.ts';
import { type LeadTouch } from '../records/lead-touch.ts';
import { scoreLead } from '../scoring/score-lead.ts';
import { type ScoreModel } from '../scoring/score-model.ts';
import { type ScoreReceipt } from '../scoring/score-receipt.ts';
import { type Thresholds } from '../settings/thresholds.ts';
import { countTouch } from '../touches/count-touch.ts';

import { type LeadInput, type TouchInput } from './capture-result.ts';

/** Data of `createLead`, complete: status, counters, digest, completeness and score are in it. */
export type PreparedLeadData = LeadInput &
  Pick<
    Lead,
    | 'id'
    | 'status'
    | 'doNotContact'
    | 'touchDigest'
    | 'contactAttempts'
    | 'encounters'
    | 'timesRecycled'
    | 'lastTouchAt'
    | 'completeness'
    | 'isIncomplete'
    | 'score'
    | 'grade'
    | 'rating'
  > & { scoreParts: ScoreReceipt };

/** Data of `createLeadTouch`, already counted in the lead. */
export type PreparedTouchData = TouchInput & Pick<LeadTouch, 'id' | 'isCounted'> & { leadId: string };

export type PreparedLead<Touch extends TouchInput | null> = {
  lead: PreparedLeadData;
  touch: Touch extends null ? null : PreparedTouchData;
  receipt: ScoreReceipt;
};

type Question<Touch extends TouchInput | null> = {
  input: LeadInput;
  touch: Touch;
  leadId: string;
  touchId: string;
  settings: { scoring: ScoreModel; thresholds: Thresholds; completeness: CompletenessSettings };
  now: Date;
};

/** A captured lead and its first touch, scored and counted, so that writing the two triggers no further write. */
export function prepareLead(question: Question<TouchInput>): PreparedLead<TouchInput>;
export function prepareLead(question: Question<null>): PreparedLead<null>;
export function prepareLead({
  input,
  touch,
  leadId,
  touchId,
  settings,
  now,
}: Question<TouchInput | null>): PreparedLead<TouchInput | null> {
  const empty = leadSchema.parse({ id: leadId });
  const counted = touch ? countTouch({ lead: empty, touch: { ...touch, id: touchId }, now }) : null;
  const { percent, isIncomplete } = completenessOf({ ...empty, ...input }, settings.completeness);
  const lead: Lead = {
    ...empty,
    ...input,
    ...(counted?.kind === 'counted' && counted.changes),
    completeness: percent,
    isIncomplete,
  };
  const receipt = scoreLead({ lead, model: settings.scoring, thresholds: settings.thresholds, now });
  return {
    lead: {
      ...input,
      id: leadId,
      status: systemMove({ lead, receipt, thresholds: settings.thresholds }) ?? lead.status,
      doNotContact: lead.doNotContact,
      touchDigest: lead.touchDigest,
      contactAttempts: lead.contactAttempts,
      encounters: lead.encounters,
      timesRecycled: lead.timesRecycled,
      lastTouchAt: lead.lastTouchAt,
      completeness: percent,
      isIncomplete,
      score: receipt.score,
      grade: receipt.grade,
      rating: receipt.rating,
      scoreParts: receipt,
    },
    touch: touch && { ...touch, id: touchId, leadId, isCounted: true },
    receipt,
  };
}
