import type { ImportMapping } from '@leads/lead-domain';
import { type FlowFailure, importLeads, type ImportReport } from '@leads/lead-flows';
import type { TwentyClient } from '@leads/twenty-api';

import type { CsvFile } from '../csv/csv-row.ts';

import { createImportSource, type RefusedLine } from './import-source.ts';

export type ImportOutcome = {
  rows: number;
  created: number;
  duplicates: number;
  refused: RefusedLine[];
  /** Set when Twenty did not play along to the end; the numbers count what was done until then. */
  failure: FlowFailure | null;
};

/** Imports an opened file by the flow, and names refused rows by their lines instead of the flow's row numbers. */
export const importFile = async ({
  client,
  file,
  mapping,
  defaultCountry,
  dryRun,
  now,
  onProgress,
}: {
  client: TwentyClient;
  file: CsvFile;
  mapping: ImportMapping;
  defaultCountry: string | undefined;
  dryRun: boolean;
  now: Date;
  onProgress: (progress: { rows: number; created: number; duplicates: number; newlyRefused: RefusedLine[] }) => void;
}): Promise<ImportOutcome> => {
  const source = createImportSource(file);
  const refused: RefusedLine[] = [];
  let unreadableCount = 0;
  let reported = 0;

  const follow = (report: ImportReport) => {
    const unreadable = source.takeUnreadable();
    unreadableCount += unreadable.length;
    const ofFlow = report.refused.slice(reported).map(({ row, problems }) => ({
      ...source.lineOf(row),
      problems: problems.map(({ field, message }) => ({ column: field, reason: message })),
    }));
    reported = report.refused.length;
    source.forget(report.rows);
    const newlyRefused = [...unreadable, ...ofFlow].toSorted((one, other) => one.line - other.line);
    refused.push(...newlyRefused);
    onProgress({ ...countsOf(report), newlyRefused });
  };
  const countsOf = ({ rows, created, duplicates }: ImportReport) => ({
    rows: rows + unreadableCount,
    created,
    duplicates,
  });

  const answer = await importLeads({
    client,
    rows: source.rows,
    mapping,
    ...(defaultCountry !== undefined && { defaultCountry }),
    dryRun,
    now,
    onProgress: follow,
  });
  follow(answer.report);
  return { ...countsOf(answer.report), refused, failure: answer.ok ? null : answer };
};
