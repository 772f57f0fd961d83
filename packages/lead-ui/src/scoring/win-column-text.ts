import { TOUCH_COLUMN_PREFIX } from '@leads/lead-domain';

import { lookup } from '../messages/lookup.ts';
import { type ScoreMessages } from '../messages/messages.ts';

/** What history calls a thing that it knows of leads. */
export const winColumnText = ({ column, words }: { column: string; words: ScoreMessages }): string => {
  if (!column.startsWith(TOUCH_COLUMN_PREFIX)) return lookup(words.field, column) ?? column;
  const type = column.slice(TOUCH_COLUMN_PREFIX.length);
  return `${words.field.touches} (${lookup(words.touchType, type) ?? type})`;
};
