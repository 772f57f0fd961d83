import { outcomesOfTable } from '@leads/lead-domain';

import { readTable } from '../csv/read-table.ts';
import { UsageError } from '../terminal/usage-error.ts';

import { findColumn } from './find-column.ts';
import type { History, Outcomes } from './history.ts';
import { outcomeColumn } from './outcome-column.ts';
import { remarksOn } from './remarks-on.ts';
import { rowsWithOutcome } from './rows-with-outcome.ts';

/** The finished leads of another file, read as the history was: by the names of its columns, in whatever order. */
export const readTest = async ({
  fileName,
  directory,
  history,
}: {
  fileName: string;
  directory: string;
  history: History;
}): Promise<Outcomes> => {
  const table = await readTable({ fileName, directory });
  const { headers } = table;
  const column = outcomeColumn({ table, wanted: history.outcome });
  const sources = history.columns.map(({ name }) => ({ name, header: findColumn({ headers, wanted: name }) }));
  const rows = rowsWithOutcome({ table, column, positive: history.positive }).map((row) => ({
    [history.outcome]: row[column] ?? '',
    ...Object.fromEntries(sources.map(({ name, header }) => [name, header === null ? '' : (row[header] ?? '')])),
  }));
  const { outcome, positive, columns } = history;
  const reading = outcomesOfTable({ rows, outcome, positive, columns });
  if (reading.kind === 'refused') throw new UsageError(`${fileName}: ${reading.problems.join(' ')}`);
  const missing = sources.filter(({ header }) => header === null).map(({ name }) => `"${name}"`);
  return {
    fileName,
    outcomes: reading.outcomes,
    isWhole: table.unreadable.length === 0,
    remarks: [
      ...(missing.length > 0
        ? [`${fileName} has no column ${missing.join(', ')}; it counts as not given in every row.`]
        : []),
      ...remarksOn({ table, withoutOutcome: reading.withoutOutcome }),
    ],
  };
};
