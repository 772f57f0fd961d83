/** The score that counts for rating, moves and lists: the one set by hand where there is one, or else the computed. */
export const effectiveScore = <Score extends number | null>({
  score,
  scoreOverride,
}: {
  score: Score;
  scoreOverride: number | null;
}): Score | number => scoreOverride ?? score;
