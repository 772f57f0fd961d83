import type { ImportMapping } from '@leads/lead-domain';

import type { Ink } from '../terminal/create-ink.ts';

import type { ImportOutcome } from './import-file.ts';
import type { RefusedLine } from './import-source.ts';

const SHOWN_REFUSALS = 10;

/** What each column is taken for, before anything is read. */
export const printMapping = ({
  headers,
  mapping,
  ink,
}: {
  headers: readonly string[];
  mapping: ImportMapping;
  ink: Ink;
}): string[] => {
  const width = Math.min(30, Math.max(...headers.map(({ length }) => length)));
  const leftOut = headers.filter((header) => mapping[header] === undefined);
  return [
    ink.strong('Columns'),
    ...headers
      .filter((header) => mapping[header] !== undefined)
      .map((header) => `  ${header.padEnd(width)}  → ${mapping[header] ?? ''}`),
    ...(leftOut.length > 0
      ? [ink.careful(`  left out: ${leftOut.join(', ')} (--map "Header=field" takes them in)`)]
      : []),
  ];
};

/** The end of an import: what became of the rows, and what to do about the rest. */
export const printOutcome = ({
  outcome,
  dryRun,
  reportName,
  ink,
}: {
  outcome: ImportOutcome;
  dryRun: boolean;
  reportName: string | null;
  ink: Ink;
}): string[] => {
  const { rows, created, duplicates, refused } = outcome;
  const hidden = refused.length - SHOWN_REFUSALS;
  return [
    ...(reportName === null ? refused.slice(0, SHOWN_REFUSALS).map((line) => ink.bad(printRefusal(line))) : []),
    ...(reportName === null && hidden > 0
      ? [ink.bad(`  … and ${hidden} more; --report FILE writes all of them down.`)]
      : []),
    `${plural(rows, 'row')} read: ${ink.good(`${created} ${dryRun ? 'would be imported' : 'imported'}`)}, ${duplicates} known already, ${refused.length > 0 ? ink.bad(`${refused.length} refused`) : '0 refused'}.`,
    ...(reportName !== null && refused.length > 0
      ? [`The refused rows are in ${reportName}; correct them there and import that file.`]
      : []),
    ...(dryRun ? ['Dry run: nothing was written.'] : []),
  ];
};

const printRefusal = ({ line, problems }: RefusedLine): string =>
  problems.map(({ column, reason }) => `  line ${line}${column === '' ? '' : `, ${column}`}: ${reason}`).join('\n');

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
