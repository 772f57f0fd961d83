import { v4 } from 'uuid';
import { invalidData } from '../refusal.ts';
import { isPlainObject } from './plain-object.ts';
import { readText } from './text-values.ts';

const refuse = (message: string): Error => invalidData(message, 'Invalid value for rich text.');

/**
 * Rich text is kept twice, as markdown and as the editor's blocks; whichever is missing is made from the other. The
 * sandbox makes one paragraph a line, where a real Twenty knows headings and lists.
 */
export const readRichText = (parts: Record<string, unknown>, field: string): Record<string, unknown> => {
  const markdown = readText(parts.markdown ?? null, `${field}.markdown`);
  const blocknote = readText(parts.blocknote ?? null, `${field}.blocknote`);
  const blocks = blocknote === null ? null : parseBlocks(blocknote, `${field}.blocknote`);
  return {
    markdown: markdown ?? (blocks === null ? null : blocks.map(textOf).join('\n\n')),
    blocknote: blocknote ?? (markdown === null ? null : JSON.stringify(paragraphs(markdown))),
  };
};

const parseBlocks = (text: string, field: string): unknown[] => {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw refuse(`Invalid blocknote value for field "${field}" - must contain valid JSON`);
  }
  if (!Array.isArray(parsed)) {
    throw refuse(`Invalid blocknote value for field "${field}" - must be a JSON array of blocks`);
  }
  return parsed;
};

const textOf = (block: unknown): string => {
  if (!isPlainObject(block) || !Array.isArray(block.content)) return '';
  const content: unknown[] = block.content;
  return content.map((part) => (isPlainObject(part) && typeof part.text === 'string' ? part.text : '')).join('');
};

const paragraphs = (markdown: string): unknown[] =>
  markdown
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      id: v4(),
      type: 'paragraph',
      props: { textColor: 'default', backgroundColor: 'default', textAlignment: 'left' },
      content: [{ type: 'text', text: line, styles: {} }],
      children: [],
    }));
