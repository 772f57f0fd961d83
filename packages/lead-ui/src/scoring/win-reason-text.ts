import { NOT_GIVEN, TOUCH_COLUMN_PREFIX, type WinReason } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { lookup } from '../messages/lookup.ts';
import { type ScoreMessages } from '../messages/messages.ts';

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
  const name = columnText({ column, words });
  // A sales line is kept by its id, which tells nobody anything.
  if (column === 'line' || value === '') return name;
  return `${name}: ${valueText({ value, words, format })}`;
};

const columnText = ({ column, words }: { column: string; words: ScoreMessages }): string => {
  if (!column.startsWith(TOUCH_COLUMN_PREFIX)) return lookup(words.field, column) ?? column;
  const type = column.slice(TOUCH_COLUMN_PREFIX.length);
  return `${words.field.touches} (${lookup(words.touchType, type) ?? type})`;
};

const valueText = ({ value, words, format }: { value: string } & Language): string => {
  if (value === NOT_GIVEN) return words.value.NOT_GIVEN;
  if (/^\d+(\.\d+)?$/.test(value)) return format.number(Number(value));
  return lookup(words.value, value) ?? lookup(words.source, value) ?? lookup(words.touchType, value) ?? value;
};
