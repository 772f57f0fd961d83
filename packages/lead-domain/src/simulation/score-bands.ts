import { type ScoreBand } from './simulation.ts';

const BAND_WIDTH = 10;
const BAND_COUNT = 10;

/** Finished leads by their score, in bands of ten points; the last band holds 100 too. */
export const scoreBands = (scored: readonly { score: number; isWon: boolean }[]): ScoreBand[] => {
  const counts = Array.from({ length: BAND_COUNT }, () => ({ leads: 0, won: 0 }));
  for (const { score, isWon } of scored) {
    const count = counts[Math.min(BAND_COUNT - 1, Math.floor(score / BAND_WIDTH))];
    if (!count) continue;
    count.leads += 1;
    if (isWon) count.won += 1;
  }
  return counts.map(({ leads, won }, index) => ({
    from: index * BAND_WIDTH,
    to: index === BAND_COUNT - 1 ? 100 : (index + 1) * BAND_WIDTH - 1,
    leads,
    won,
    rate: leads === 0 ? null : won / leads,
  }));
};
