/** How surprising the outcomes are under these log-odds, in nats over all leads. */
export const logLoss = ({ scores, isWon }: { scores: Float64Array; isWon: Uint8Array }): number => {
  let loss = 0;
  for (let lead = 0; lead < scores.length; lead += 1) {
    const score = scores[lead] ?? 0;
    const against = isWon[lead] === 1 ? -score : score;
    loss += Math.max(0, against) + Math.log1p(Math.exp(-Math.abs(against)));
  }
  return loss;
};
