import type { Output } from './terminal.ts';

export type Progress = {
  /** `share` is 0…1, or null where the end is not known. */
  show: (state: { share: number | null; text: string }) => void;
  /** Clears the bar, so that what follows stands on a line of its own. */
  end: () => void;
};

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
const PLAIN_LINE_MS = 5_000;

/** A bar that redraws itself on a terminal; a plain line every few seconds in a log file or pipe. */
export const createProgress = ({ output, now }: { output: Output; now: () => Date }): Progress => {
  const isTerminal = output.isTTY === true;
  const pause = isTerminal ? REDRAW_MS : PLAIN_LINE_MS;
  let lastShownAt = -Infinity;
  let isDrawn = false;
  return {
    show: ({ share, text }) => {
      const time = now().getTime();
      if (time - lastShownAt < pause) return;
      lastShownAt = time;
      if (isTerminal) {
        const line = `${barOf(share)}${text}`;
        output.write(`\r\u001b[2K${line.slice(0, (output.columns ?? 80) - 1)}`);
        isDrawn = true;
      } else {
        output.write(`${share === null ? '' : `${Math.floor(share * 100)} %  `}${text}\n`);
      }
    },
    end: () => {
      if (isDrawn) output.write('\r\u001b[2K');
      isDrawn = false;
    },
  };
};

const barOf = (share: number | null): string => {
  if (share === null) return '';
  const filled = Math.round(Math.min(1, Math.max(0, share)) * BAR_WIDTH);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  `;
};
