import {
  completenessOf,
  type Lead,
  sameScore,
  scoreLead,
  type ScoreReceipt,
  type Settings,
  systemMove,
} from '@leads/lead-domain';

export type DerivedChanges = Partial<
  Pick<Lead, 'completeness' | 'isIncomplete' | 'score' | 'grade' | 'rating' | 'scoreParts' | 'status'>
>;

/**
 * What follows from a lead's own fields: completeness, score and the status that the system itself gives. Only what
 * differs from what is stored; nothing for a lead that is right already.
 */
export const derivedChanges = ({
  lead,
  settings,
  now,
}: {
  lead: Lead;
  settings: Settings;
  now: Date;
}): { changes: DerivedChanges; receipt: ScoreReceipt } => {
  const { percent, isIncomplete } = completenessOf(lead, settings.completeness);
  const receipt = scoreLead({ lead, model: settings.scoring, thresholds: settings.thresholds, now });
  const changes: DerivedChanges = {};
  if (lead.completeness !== percent) changes.completeness = percent;
  if (lead.isIncomplete !== isIncomplete) changes.isIncomplete = isIncomplete;
  if (lead.score !== receipt.score) changes.score = receipt.score;
  if (lead.grade !== receipt.grade) changes.grade = receipt.grade;
  if (lead.rating !== receipt.rating) changes.rating = receipt.rating;
  if (!sameScore(lead.scoreParts, receipt)) changes.scoreParts = receipt;
  const status = systemMove({ lead: { ...lead, isIncomplete }, receipt, thresholds: settings.thresholds });
  if (status && !isReturned({ lead, status, score: receipt.score })) changes.status = status;
  return { changes, receipt };
};

/** A rep gave the lead back for nurturing: only a score that rose brings it forward again, not the next edit. */
const isReturned = ({ lead, status, score }: { lead: Lead; status: Lead['status']; score: number }): boolean =>
  lead.status === 'NURTURING' && status === 'MQL' && score <= (lead.score ?? 0);
