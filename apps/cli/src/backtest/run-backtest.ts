import { learnOutcomes, measurePredictions, type OutcomeModel, winProbability } from '@leads/lead-domain';

import { createInk } from '../terminal/create-ink.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeLines } from '../terminal/write-lines.ts';

import type { History, Outcomes } from './history.ts';
import { printBacktest } from './print-backtest.ts';
import { readHistory } from './read-history.ts';
import { readTest } from './read-test.ts';

export type BacktestOptions = {
  leads: string;
  test?: string;
  outcome: string;
  positive: string;
  ignore: string[];
  json?: true;
};

/** The same files give the same figures. */
const SEED = 1;

/** Learns from one file, measures on another one or on parts of the first that were held out, and says how it went. */
export const runBacktest = async ({
  options,
  surroundings,
}: {
  options: BacktestOptions;
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  const { directory, env, stdout, stderr } = surroundings;
  const { leads, outcome, positive, ignore } = options;
  const history = await readHistory({ fileName: leads, directory, outcome, positive, ignore });
  const test = options.test === undefined ? null : await readTest({ fileName: options.test, directory, history });
  const model = learn(history);
  const quality = test === null ? model.quality : measure({ model, test });
  if (options.json) stdout.write(`${JSON.stringify(quality, null, 2)}\n`);
  else {
    const ink = createInk({ output: stdout, env });
    writeLines({ output: stdout, lines: printBacktest({ history, test, model, quality, ink }) });
  }
  writeLines({ output: stderr, lines: [...history.remarks, ...(test?.remarks ?? [])] });
  return history.isWhole && test?.isWhole !== false ? EXIT_CODES.done : EXIT_CODES.notInOrder;
};

const learn = ({ fileName, outcomes }: History): OutcomeModel => {
  const learning = learnOutcomes({ outcomes, seed: SEED });
  if (learning.kind === 'learned') return learning.model;
  const { won, lost, needed } = learning;
  throw new UsageError(
    `${fileName} tells too little: ${won} leads were won and ${lost} lost. What fewer than ${needed.won} won and ${needed.lost} lost ones seem to say is chance.`,
  );
};

const measure = ({ model, test }: { model: OutcomeModel; test: Outcomes }) =>
  measurePredictions(
    test.outcomes.map(({ values, isWon }) => ({ probability: winProbability({ model, values }).probability, isWon })),
  );
