/** Where words go. A stream of Node, or a test's list of lines. */
export type Output = { write: (text: string) => unknown; isTTY?: boolean; columns?: number };

/** Everything the program takes from its surroundings; `main.ts` gives the real ones, tests give theirs. */
export type Surroundings = {
  env: Record<string, string | undefined>;
  /** Relative file names start here. */
  directory: string;
  stdout: Output;
  stderr: Output;
  fetch: typeof fetch;
  sleep: (ms: number) => Promise<void>;
  now: () => Date;
  random: () => number;
};

/**
 * 0: done, all in order. 1: it ran, but not all is in order (a finding, a refused row, a refused conversion, Twenty did
 * not play along). 2: it could not begin (unknown option, unreadable file or mapping, no key).
 */
export const EXIT_CODES = { done: 0, notInOrder: 1, notBegun: 2 } as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
