/** What was known of a lead before its outcome. Text, number, flag or nothing ('' and null mean: not given). */
export type KnownValues = Readonly<Record<string, string | number | boolean | null>>;

export type Outcome = {
  values: KnownValues;
  isWon: boolean;
  /** Sales line; null: none. */
  line?: string | null;
};

/** Below this nothing is learnt: what a handful of outcomes seems to say is chance. */
export const MINIMUM_OUTCOMES = { won: 40, lost: 40 } as const;
