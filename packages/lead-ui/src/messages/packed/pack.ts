import { PERSIAN_OF, QUOTE } from './alphabet.ts';

/** The words of a Persian section in the order of the English one, a line each, in ASCII. `unpack` reads them back. */
export const pack = ({ english, persian }: { english: unknown; persian: unknown }): string =>
  leaves({ english, persian }).map(packed).join('\n');

const leaves = ({ english, persian }: { english: unknown; persian: unknown }): string[] => {
  if (typeof persian === 'string') return [persian];
  const inner = new Map(Object.entries(persian ?? {}));
  return Object.entries(english ?? {}).flatMap(([key, value]) => leaves({ english: value, persian: inner.get(key) }));
};

const LATIN_OF = new Map([...PERSIAN_OF].map(([latin, persian]) => [persian, latin]));

const packed = (text: string): string => {
  if (/[\n~]/.test(text)) throw new Error(`"${text}" has a line break or a ~, which words of a panel may not have.`);
  return text.replace(/\{\w+\}|[^{]+|\{/g, (piece) => (/^\{\w+\}$/.test(piece) ? piece : packedPiece(piece)));
};

/** What would be taken for a Persian letter is quoted. */
const packedPiece = (piece: string): string =>
  piece
    .replace(/[^]/g, (letter) => LATIN_OF.get(letter) ?? (PERSIAN_OF.has(letter) ? QUOTE + letter + QUOTE : letter))
    .replaceAll(`${QUOTE}${QUOTE}`, '');
