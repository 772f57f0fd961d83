/** With fewer finished leads than these a share by score, or by tenth, is chance. */
export const LEADS_FOR_CHARTS = 30;

/**
 * Whether finished leads are enough to tell how well a model ranks. With fewer than ten of each kind a single lead moves
 * the answer by five pairs of a hundred.
 */
export type HistorySize = 'none' | 'few' | 'enough';

const FEW_OF_EACH = 10;

export const historySizeOf = ({ n, won }: { n: number; won: number }): HistorySize => {
  const fewer = Math.min(won, n - won);
  return fewer <= 0 ? 'none' : fewer < FEW_OF_EACH ? 'few' : 'enough';
};
