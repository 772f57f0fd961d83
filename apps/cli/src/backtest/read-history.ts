import { outcomesOfTable } from '@leads/lead-domain';

import { readTable } from '../csv/read-table.ts';
import { UsageError } from '../terminal/usage-error.ts';

import type { History } from './history.ts';
import { outcomeColumn } from './outcome-column.ts';
import { readIgnored } from './read-ignored.ts';
import { remarksOn } from './remarks-on.ts';
import { rowsWithOutcome } from './rows-with-outcome.ts';

/** The finished leads of a file to learn from. */
export const readHistory = async ({
  fileName,
  directory,
  outcome,
  positive,
  ignore,
}: {
  fileName: string;
  directory: string;
  outcome: string;
  positive: string;
  ignore: readonly string[];
}): Promise<History> => {
  const table = await readTable({ fileName, directory });
  const column = outcomeColumn({ table, wanted: outcome });
  const { ignored, unknown } = readIgnored({ headers: table.headers, values: ignore, fileName });
  const reading = outcomesOfTable({
    rows: rowsWithOutcome({ table, column, positive }),
    outcome: column,
    positive,
    ignore: [...ignored],
  });
  if (reading.kind === 'refused') throw new UsageError(`${fileName}: ${reading.problems.join(' ')}`);
  return {
    fileName,
    outcome: column,
    positive,
    outcomes: reading.outcomes,
    columns: reading.columns,
    dropped: reading.dropped,
    ignored: [...ignored].filter((name) => name !== column),
    isWhole: table.unreadable.length === 0,
    remarks: [
      ...unknown.map((name) => `${fileName} has no column "${name}", so there was nothing to ignore.`),
      ...remarksOn({ table, withoutOutcome: reading.withoutOutcome }),
    ],
  };
};
