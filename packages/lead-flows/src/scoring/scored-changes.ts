import {
  completenessOf,
  type Lead,
  type RuleSettings,
  sameScore,
  scoreFlagOf,
  scoreLead,
  type ScoreReceipt,
  scoreReceiptSchema,
  systemMove,
  type WinReceipt,
} from '@leads/lead-domain';

import { closedFlag } from './closed-flag.ts';
import { isOpenStatus } from './is-open-status.ts';
import { type LeadToScore } from './lead-to-score.ts';

export type ScoredChanges = Partial<
  Pick<Lead, 'completeness' | 'isIncomplete' | 'score' | 'grade' | 'rating' | 'scoreParts' | 'scoreFlag' | 'status'>
>;

type Question = {
  lead: LeadToScore;
  settings: RuleSettings;
  /** How probable a win is, which may contradict the score; null where nobody can tell. */
  win: WinReceipt | null;
  now: Date;
};

/**
 * What follows from a lead's own fields apart from its win probability: completeness, score, where the two contradict each
 * other, and the status that the system itself gives. Only what differs from what is stored. `receipt` of a closed lead is
 * the one that it kept, or where it kept none, what its score would be.
 */
export const scoredChanges = (question: Question): { changes: ScoredChanges; receipt: ScoreReceipt } =>
  isOpenStatus(question.lead.status) ? openChanges(question) : closedChanges(question);

const openChanges: typeof scoredChanges = ({ lead, settings, win, now }) => {
  const { thresholds } = settings;
  const { percent, isIncomplete } = completenessOf(lead, settings.completeness);
  const receipt = scoreLead({ lead, model: settings.scoring, thresholds, now });
  const flag = scoreFlagOf({ lead, receipt, win, thresholds });
  const changes: ScoredChanges = {};
  if (lead.completeness !== percent) changes.completeness = percent;
  if (lead.isIncomplete !== isIncomplete) changes.isIncomplete = isIncomplete;
  if (lead.score !== receipt.score) changes.score = receipt.score;
  if (lead.grade !== receipt.grade) changes.grade = receipt.grade;
  if (lead.rating !== receipt.rating) changes.rating = receipt.rating;
  if (!sameScore(lead.scoreParts, receipt)) changes.scoreParts = receipt;
  if (lead.scoreFlag !== flag) changes.scoreFlag = flag;
  const status = systemMove({ lead: { ...lead, isIncomplete }, receipt, thresholds });
  if (status && !isReturned({ lead, status, receipt })) changes.status = status;
  return { changes, receipt };
};

/** A closed lead keeps the score that it had; it only says so where it scored high and was not won. */
const closedChanges: typeof scoredChanges = ({ lead, settings: { scoring, thresholds }, now }) => {
  const kept = scoreReceiptSchema.safeParse(lead.scoreParts).data;
  const receipt = kept ?? scoreLead({ lead, model: scoring, thresholds, now });
  const flag = closedFlag({ lead, thresholds });
  return { changes: lead.scoreFlag === flag ? {} : { scoreFlag: flag }, receipt };
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
