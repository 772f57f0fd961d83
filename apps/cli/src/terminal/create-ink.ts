import { styleText } from 'node:util';

import type { Output } from './terminal.ts';

const STYLES = { good: 'green', bad: 'red', careful: 'yellow', strong: 'bold', faint: 'dim' } as const;

export type Ink = Record<keyof typeof STYLES, (text: string) => string>;

/** Colours for a terminal; plain text for a pipe, and where NO_COLOR asks for it (https://no-color.org). */
export const createInk = ({ output, env }: { output: Output; env: Record<string, string | undefined> }): Ink => {
  const isColoured = output.isTTY === true && !env.NO_COLOR;
  const paint = (style: keyof typeof STYLES) => (text: string) =>
    isColoured ? styleText(STYLES[style], text, { validateStream: false }) : text;
  return {
    good: paint('good'),
    bad: paint('bad'),
    careful: paint('careful'),
    strong: paint('strong'),
    faint: paint('faint'),
  };
};
