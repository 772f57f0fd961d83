import { NOT_GIVEN } from '@leads/lead-domain';

import { type Format } from '../messages/create-format.ts';
import { lookup } from '../messages/lookup.ts';
import { type ScoreMessages } from '../messages/messages.ts';

/** A value that history knows of leads. */
export const winValueText = ({
  value,
  words,
  format,
}: {
  value: string;
  words: ScoreMessages;
  format: Format;
}): string => {
  if (value === NOT_GIVEN) return words.value.NOT_GIVEN;
  if (/^\d+(\.\d+)?$/.test(value)) return format.number(Number(value));
  return lookup(words.value, value) ?? lookup(words.source, value) ?? lookup(words.touchType, value) ?? value;
};
