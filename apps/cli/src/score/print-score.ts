import type { ScorePart, ScoreReceipt } from '@leads/lead-domain';

import type { Ink } from '../terminal/create-ink.ts';

/** A score with the parts that make it, so that nobody has to believe it. */
export const printScore = ({ receipt, ink }: { receipt: ScoreReceipt; ink: Ink }): string[] => [
  ink.strong(`Score ${receipt.score}, grade ${receipt.grade}, ${receipt.rating.toLowerCase()}`),
  ...receipt.parts.map(
    (part) =>
      `  ${signed(part.points).padStart(6)}  ${nameOf(part)}${part.evidence === '' ? '' : ink.faint(`  ${part.evidence}`)}`,
  ),
  ...(receipt.lostToClamp === 0 ? [] : [`  ${signed(-receipt.lostToClamp).padStart(6)}  beyond the ends of the scale`]),
];

const signed = (points: number): string => {
  const rounded = Math.round(points * 10) / 10;
  return rounded > 0 ? `+${rounded}` : String(rounded);
};

/** Labels of the built-in rules are message keys, made for panels; an admin's own rule has a text. */
const nameOf = ({ label, rule }: ScorePart): string =>
  label.startsWith('score.')
    ? rule
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .replaceAll('_', ' ')
        .toLowerCase()
    : label;
