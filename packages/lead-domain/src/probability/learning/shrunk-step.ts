/** In outcomes at even odds, four times as many: bins with little evidence stay near the average. */
const SHRINKAGE = 10;

/** Newton's step on the log-odds towards the outcomes of a group of leads, drawn to 0 where they are few. */
export const shrunkStep = ({ residual, weight }: { residual: number; weight: number }): number =>
  residual / (weight + SHRINKAGE);
