import { type Translated } from '../messages.ts';

import { PERSIAN_OF, QUOTE } from './alphabet.ts';

const PIECES = new RegExp(`\\{\\w+\\}|${QUOTE}[^${QUOTE}]*${QUOTE}|[^]`, 'g');

/** A section of the Persian catalogue: the words of `packed`, a line each, in the places of the English ones. */
export const unpack = <Source>({ english, packed }: { english: Source; packed: string }): Translated<Source> => {
  const lines = packed.split('\n').values();
  const translate = (part: unknown): unknown =>
    typeof part === 'object' && part !== null
      ? Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, translate(inner)]))
      : persianOf(lines.next().value ?? '');
  // That the words fit their places is what the catalogue's test proves.
  return translate(english) as Translated<Source>;
};

const persianOf = (line: string): string =>
  line.replace(PIECES, (piece) => {
    if (piece.length === 1) return PERSIAN_OF.get(piece) ?? piece;
    return piece.startsWith(QUOTE) ? piece.slice(1, -1) : piece;
  });
