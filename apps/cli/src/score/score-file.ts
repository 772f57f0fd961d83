import { compileScoreModel, type ScoreReceipt } from '@leads/lead-domain';

import { readTable } from '../csv/read-table.ts';
import { readMapping } from '../import/read-mapping.ts';
import { createInk } from '../terminal/create-ink.ts';
import { EXIT_CODES, type ExitCode, type Surroundings } from '../terminal/terminal.ts';
import { UsageError } from '../terminal/usage-error.ts';
import { writeLines } from '../terminal/write-lines.ts';

import { leadColumns } from './lead-columns.ts';
import { printScoredList } from './print-scored-list.ts';
import { readLeadRow } from './read-lead-row.ts';
import { readModelFile } from './read-model-file.ts';
import { readThresholds } from './read-thresholds.ts';
import { readTime } from './read-time.ts';

export type ScoreFileOptions = {
  model?: string;
  now?: string;
  thresholds?: string;
  map?: string;
  country?: string;
  json?: true;
};

/** One row of a list with its score, as it is printed. `row` counts the rows after the header from 1. */
export type ScoredRow = Pick<ScoreReceipt, 'score' | 'grade' | 'rating'> & {
  row: number;
  name: string;
  receipt: ScoreReceipt;
};

/** Scores the leads of a file by the rules of another. What cannot be used is named, and the rest is scored. */
export const scoreFile = async ({
  leads,
  options,
  surroundings,
}: {
  leads: string;
  options: ScoreFileOptions;
  surroundings: Surroundings;
}): Promise<ExitCode> => {
  const { directory, env, stdout, stderr } = surroundings;
  if (options.model === undefined) {
    throw new UsageError('By which rules? Give --model FILE.json; `leads model export` writes such a file.');
  }
  const now = options.now === undefined ? surroundings.now() : readTime(options.now);
  if (now === null) {
    throw new UsageError(`--now "${options.now ?? ''}" is no ISO time. Write it like 2026-11-22 or 2026-11-22T09:00Z.`);
  }
  const thresholds = await readThresholds({ fileName: options.thresholds, directory });
  const table = await readTable({ fileName: leads, directory });
  const mapping = readMapping({ headers: table.headers, map: options.map, mayBeEmpty: true });
  const columns = leadColumns({ table, mapping });
  const { model, problems } = await readModelFile({
    fileName: options.model,
    directory,
    customFields: columns.custom,
  });
  const complaints = [
    ...problems,
    ...table.unreadable.map(({ line, reason }) => `${leads}, line ${line}: ${reason} The row was left out.`),
  ];
  const scorer = compileScoreModel(model);
  const scored: ScoredRow[] = [];
  for (const { row, line, cells } of table.rows) {
    const reading = readLeadRow({ cells, columns, country: options.country, now });
    const isLeftOut = reading.kind === 'refused';
    for (const { column, reason } of isLeftOut ? reading.problems : reading.unreadable) {
      const consequence = isLeftOut ? 'The row was left out.' : 'It counts as empty.';
      complaints.push(`${leads}, line ${line}, ${column}: ${reason} ${consequence}`);
    }
    if (isLeftOut) continue;
    const receipt = scorer({ lead: reading.lead, thresholds, now });
    const { score, grade, rating } = receipt;
    scored.push({ row, name: reading.lead.name, score, grade, rating, receipt });
  }
  if (options.json) stdout.write(`${JSON.stringify(scored, null, 2)}\n`);
  else writeLines({ output: stdout, lines: printScoredList({ scored, ink: createInk({ output: stdout, env }) }) });
  writeLines({ output: stderr, lines: complaints });
  return complaints.length === 0 ? EXIT_CODES.done : EXIT_CODES.notInOrder;
};
