import { type ScoreReceipt } from './score-receipt.ts';

/** What one rule gave before and gives now, in points. */
export type ScoreChange = { rule: string; label: string; from: number; to: number };

/** Which rules make the difference between two receipts, the largest first; a lead without a receipt had no points. */
export const scoreChanges = ({
  before,
  after,
}: {
  before: Pick<ScoreReceipt, 'parts'> | null;
  after: Pick<ScoreReceipt, 'parts'>;
}): ScoreChange[] => {
  const changes = new Map<string, ScoreChange>();
  for (const { rule, label, points } of before?.parts ?? []) changes.set(rule, { rule, label, from: points, to: 0 });
  for (const { rule, label, points } of after.parts) {
    changes.set(rule, { rule, label, from: changes.get(rule)?.from ?? 0, to: points });
  }
  return [...changes.values()]
    .filter(({ from, to }) => from !== to)
    .sort((left, right) => sizeOf(right) - sizeOf(left) || (left.rule < right.rule ? -1 : 1));
};

const sizeOf = ({ from, to }: ScoreChange): number => Math.abs(to - from);
