import {
  type Lead,
  type LeadEvent,
  type Lift,
  type ScoreFlag,
  type ScoreReceipt,
  type Thresholds,
  type WinReceipt,
} from '@leads/lead-domain';

/** Everything that the score card shows. */
export type ScoreCardView = {
  lead: Lead;
  /** Null for a lead that was not scored yet. */
  receipt: ScoreReceipt | null;
  /** Null where no outcomes were learnt yet, and for a closed lead that had none. */
  win: WinReceipt | null;
  /** The one step that would raise the score most; null for a closed lead. */
  lift: Lift | null;
  flag: ScoreFlag | null;
  /** Scores and overrides, newest first, at most 20. */
  history: LeadEvent[];
  thresholds: Thresholds;
};
