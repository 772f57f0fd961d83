import type { Output } from './terminal.ts';

export const writeLines = ({ output, lines }: { output: Output; lines: readonly string[] }): void => {
  for (const line of lines) output.write(`${line}\n`);
};
