import {
  type Lead,
  type LeadEvent,
  type Lift,
  type ScoreFlag,
  type ScoreReceipt,
  type Thresholds,
  type WinReceipt,
} from '@leads/lead-domain';

/** All that the card says about one lead. */
export type ScoreCardData = {
  lead: Pick<Lead, 'id' | 'status' | 'scoreOverride'>;
  /** null: not scored yet. */
  receipt: ScoreReceipt | null;
  /** null: the workspace has too little history to learn from. */
  win: WinReceipt | null;
  /** null: above all thresholds; of no meaning for a closed lead and for one whose score was set by hand. */
  lift: Lift | null;
  flag: ScoreFlag | null;
  /** Newest first; other kinds than those of scores are left out. */
  history: readonly LeadEvent[];
  thresholds: Pick<Thresholds, 'warmScore' | 'hotScore'>;
};

export type ScoredCardData = ScoreCardData & { receipt: ScoreReceipt };

export type ScoreContent =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'empty' }
  | { kind: 'ready'; card: ScoreCardData };
