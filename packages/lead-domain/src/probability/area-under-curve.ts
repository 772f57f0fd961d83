/**
 * The chance that a won lead stands above a lost one, a tie counting half (Mann and Whitney); 0.5 where only one kind is
 * there to compare.
 */
export const areaUnderCurve = (predictions: readonly { probability: number; isWon: boolean }[]): number => {
  const ranked = [...predictions].sort((left, right) => left.probability - right.probability);
  const ties = new Map<number, { won: number; lost: number }>();
  for (const { probability, isWon } of ranked) {
    const tie = ties.get(probability) ?? { won: 0, lost: 0 };
    tie[isWon ? 'won' : 'lost'] += 1;
    ties.set(probability, tie);
  }
  let won = 0;
  let lostBelow = 0;
  let pairs = 0;
  for (const tie of ties.values()) {
    pairs += tie.won * (lostBelow + tie.lost / 2);
    won += tie.won;
    lostBelow += tie.lost;
  }
  return won === 0 || lostBelow === 0 ? 0.5 : pairs / (won * lostBelow);
};
