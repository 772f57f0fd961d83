import {
  completenessOf,
  type Lead,
  sameScore,
  scoreFlagOf,
  scoreLead,
  type ScoreReceipt,
  scoreReceiptSchema,
  type ScoreSettings,
  systemMove,
  type WinReceipt,
} from '@leads/lead-domain';

import { closedFlag } from './closed-flag.ts';
import { isOpenStatus } from './is-open-status.ts';
import { type LeadToScore } from './lead-to-score.ts';
import { sameWin } from './same-win.ts';
import { winOf } from './win-of.ts';
import { winPercent } from './win-percent.ts';

export type DerivedChanges = Partial<
  Pick<
    Lead,
    | 'completeness'
    | 'isIncomplete'
    | 'score'
    | 'grade'
    | 'rating'
    | 'scoreParts'
    | 'scoreFlag'
    | 'winProbability'
    | 'winParts'
    | 'status'
  >
>;

/** `receipt` of a closed lead is the one that it kept, or where it kept none, what its score would be. */
export type Derivation = { changes: DerivedChanges; receipt: ScoreReceipt; win: WinReceipt | null };

type Question = { lead: LeadToScore; settings: ScoreSettings; now: Date };

/**
 * What follows from a lead's own fields: completeness, score, win probability, where the two contradict each other, and the
 * status that the system itself gives. Only what differs from what is stored; nothing for a lead that is right already.
 */
export const derivedChanges = (question: Question): Derivation =>
  isOpenStatus(question.lead.status) ? openChanges(question) : closedChanges(question);

const openChanges = ({ lead, settings, now }: Question): Derivation => {
  const { thresholds } = settings;
  const { percent, isIncomplete } = completenessOf(lead, settings.completeness);
  const receipt = scoreLead({ lead, model: settings.scoring, thresholds, now });
  const win = winOf({ lead, settings, now });
  const flag = scoreFlagOf({ lead, receipt, win, thresholds });
  const changes: DerivedChanges = {};
  if (lead.completeness !== percent) changes.completeness = percent;
  if (lead.isIncomplete !== isIncomplete) changes.isIncomplete = isIncomplete;
  if (lead.score !== receipt.score) changes.score = receipt.score;
  if (lead.grade !== receipt.grade) changes.grade = receipt.grade;
  if (lead.rating !== receipt.rating) changes.rating = receipt.rating;
  if (!sameScore(lead.scoreParts, receipt)) changes.scoreParts = receipt;
  if (lead.scoreFlag !== flag) changes.scoreFlag = flag;
  const probability = win && winPercent(win);
  if (lead.winProbability !== probability) changes.winProbability = probability;
  if (!sameWin({ stored: lead.winParts, computed: win })) changes.winParts = win;
  const status = systemMove({ lead: { ...lead, isIncomplete }, receipt, thresholds });
  if (status && !isReturned({ lead, status, receipt })) changes.status = status;
  return { changes, receipt, win };
};

/** A closed lead keeps the score that it had; it only says so where it scored high and was not won. */
const closedChanges = ({ lead, settings: { scoring, thresholds }, now }: Question): Derivation => {
  const kept = scoreReceiptSchema.safeParse(lead.scoreParts).data;
  const receipt = kept ?? scoreLead({ lead, model: scoring, thresholds, now });
  const flag = closedFlag({ lead, thresholds });
  return { changes: lead.scoreFlag === flag ? {} : { scoreFlag: flag }, receipt, win: null };
};

/** A rep gave the lead back for nurturing: only a score that rose brings it forward again, not the next edit. */
const isReturned = ({
  lead,
  status,
  receipt,
}: {
  lead: Lead;
  status: Lead['status'];
  receipt: ScoreReceipt;
}): boolean => lead.status === 'NURTURING' && status === 'MQL' && receipt.score <= (lead.score ?? 0);
