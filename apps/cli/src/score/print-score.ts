import type { ScoreReceipt } from '@leads/lead-domain';

import type { Ink } from '../terminal/create-ink.ts';

import { ruleName } from './rule-name.ts';

/** A score with the parts that make it, so that nobody has to believe it. */
export const printScore = ({ receipt, ink }: { receipt: ScoreReceipt; ink: Ink }): string[] => [
  ink.strong(`Score ${receipt.score}, grade ${receipt.grade}, ${receipt.rating.toLowerCase()}`),
  ...receipt.parts.map(
    (part) =>
      `  ${signed(part.points).padStart(6)}  ${ruleName(part)}${part.evidence === '' ? '' : ink.faint(`  ${part.evidence}`)}`,
  ),
  ...(receipt.lostToClamp === 0 ? [] : [`  ${signed(-receipt.lostToClamp).padStart(6)}  beyond the ends of the scale`]),
];

const signed = (points: number): string => {
  const rounded = Math.round(points * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded);
};
