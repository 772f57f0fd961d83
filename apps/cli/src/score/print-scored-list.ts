import type { Ink } from '../terminal/create-ink.ts';
import { printTable } from '../terminal/print-table.ts';

import { ruleName } from './rule-name.ts';
import type { ScoredRow } from './score-file.ts';

const SHOWN_REASONS = 3;

/** The scores of a list, and of each what weighs most. */
export const printScoredList = ({ scored, ink }: { scored: readonly ScoredRow[]; ink: Ink }): string[] => [
  ...printTable({
    columns: [
      { title: 'Row', isRight: true },
      { title: 'Name' },
      { title: 'Score', isRight: true },
      { title: 'Grade' },
      { title: 'Rating' },
      { title: 'What weighs most', isWhole: true },
    ],
    rows: scored.map(({ row, name, score, grade, rating, receipt }) => [
      String(row),
      name,
      String(score),
      grade,
      rating.toLowerCase(),
      receipt.parts
        .slice(0, SHOWN_REASONS)
        .map((part) => `${part.points > 0 ? '+' : ''}${part.points} ${ruleName(part)}`)
        .join(', '),
    ]),
    ink,
  }),
  `${scored.length} ${scored.length === 1 ? 'row' : 'rows'} scored.`,
];
