/** One measured figure. Lower is better; over its budget the bench fails. */
export type Measurement = {
  what: string;
  value: number;
  /** '': a figure without one, such as an error between 0 and 1. */
  unit: 'ms' | 'requests' | 'KB' | 'MB' | '×' | '';
  /** null: reported only. */
  budget: number | null;
  /** How it was measured, in a few words. */
  note: string;
};

export type Benchmark = {
  title: string;
  measure: () => Promise<Measurement[]>;
};

export const isOverBudget = ({ value, budget }: Measurement): boolean => budget !== null && value > budget;
