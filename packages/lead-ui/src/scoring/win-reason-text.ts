import { type WinReason } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { type ScoreMessages } from '../messages/messages.ts';

import { winColumnText } from './win-column-text.ts';
import { winValueText } from './win-value-text.ts';

/** How the parts of a pair of columns, and of its values, are joined. */
const PAIR = ' × ';

type Language = { words: ScoreMessages; format: Format };

/** What is known of the lead, as a column with its value; of a pair both. */
export const winReasonText = ({ reason, ...language }: { reason: WinReason } & Language): string => {
  const columns = reason.column.split(PAIR);
  const values = columns.length === 1 ? [reason.value] : reason.value.split(PAIR);
  // A value that contains the sign itself cannot be taken apart.
  const parts = values.length === columns.length ? values : [reason.value];
  return language.format.list(
    columns.map((column, index) => partText({ column, value: parts[index] ?? '', ...language })),
  );
};

const partText = ({ column, value, words, format }: { column: string; value: string } & Language): string => {
  const name = winColumnText({ column, words });
  // A sales line is kept by its id, which tells nobody anything.
  if (column === 'line' || value === '') return name;
  return `${name}: ${winValueText({ value, words, format })}`;
};
