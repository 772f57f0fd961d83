import { type WinReceipt } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { fill } from '../messages/fill.ts';
import { lookup } from '../messages/lookup.ts';
import { type ScoreMessages } from '../messages/messages.ts';

export type WinReason = WinReceipt['up'][number];

/** What is known of the lead, as a column with its value. */
export const winReasonText = ({
  reason: { column, value },
  words,
  format,
}: {
  reason: WinReason;
  words: ScoreMessages;
  format: Format;
}): string =>
  fill(words.win.reason, {
    column: lookup(words.field, column) ?? column,
    value: /^\d+(\.\d+)?$/.test(value)
      ? format.number(Number(value))
      : (lookup(words.source, value) ?? lookup(words.value, value) ?? value),
  });
