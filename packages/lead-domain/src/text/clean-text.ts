/** Everything invisible except tab, line feed, and the joiners that Persian and emoji need. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]/g;

/** Letters and signs that show nothing (joiners, fillers, the empty Braille cell): a text of them alone says nothing. */
const SHOWS_NOTHING = /^[\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;

/**
 * Text from outside as it is stored: NFC, without control characters and direction marks, trimmed. On one line, white
 * space becomes single spaces; with `keepsLines` line breaks stay, at most two in a row.
 */
export const cleanText = ({ text, keepsLines = false }: { text: string; keepsLines?: boolean }): string => {
  const visible = text.toWellFormed().replace(/\r\n?/g, '\n').replace(INVISIBLE, '').normalize('NFC');
  if (SHOWS_NOTHING.test(visible)) return '';
  if (!keepsLines) return visible.replace(/\s+/g, ' ').trim();
  return visible
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
