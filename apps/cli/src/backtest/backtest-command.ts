import type { CommandParts } from '../terminal/command-parts.ts';

import { type BacktestOptions, runBacktest } from './run-backtest.ts';

/** `leads backtest`: what finished leads would have taught, and how far to trust it; asks no Twenty. */
export const addBacktestCommand = ({ program, surroundings, end }: CommandParts): void => {
  program
    .command('backtest')
    .description('learn from the finished leads of a CSV file how probable a win is, and measure it')
    .requiredOption('--leads <file>', 'a CSV file in UTF-8 with a header line: the leads to learn from')
    .option('--test <file>', 'leads to measure on; without it every lead is predicted by models that never saw it')
    .requiredOption('--outcome <column>', 'the column that says how a lead ended; rows where it is empty are left out')
    .requiredOption('--positive <value>', 'what that column says of a lead that was won')
    .option(
      '--ignore <column>',
      'columns to learn nothing from, with commas between them or one by one: whatever was filled in after the outcome',
      (column: string, before: string[]) => [...before, column],
      [],
    )
    .option('--json', 'print the figures as JSON and nothing else')
    .action(async (options: BacktestOptions) => {
      end(await runBacktest({ options, surroundings }));
    });
};
