import {
  type ImportMapping,
  leadSchema,
  type LeadInput,
  readImportRow,
  SCORE_FIELD_OPTIONS,
  type ScoreLead,
} from '@leads/lead-domain';

import type { LeadColumns } from './lead-columns.ts';
import { readOwnField } from './read-own-field.ts';
import { readTime } from './read-time.ts';
import { readTouches } from './read-touches.ts';
import { withTouches } from './with-touches.ts';

export type CellProblem = { column: string; reason: string };

/** `unreadable` cells hold what an import would refuse; the lead is read as if they were empty. */
export type LeadRow =
  { kind: 'read'; lead: ScoreLead; unreadable: CellProblem[] } | { kind: 'refused'; problems: CellProblem[] };

/** A row as the lead that its import would make, with what happened to it since: touches, answers, custom fields. */
export const readLeadRow = ({
  cells,
  columns,
  country,
  now,
}: {
  cells: Record<string, string>;
  columns: LeadColumns;
  country: string | undefined;
  now: Date;
}): LeadRow => {
  const problems: CellProblem[] = [];
  const own: Partial<ScoreLead> = {};
  const left = { ...cells };
  for (const [header, field] of columns.own) {
    const cell = cells[header] ?? '';
    const part = cell === '' ? {} : readOwnField({ field, cell });
    if (part !== null) {
      Object.assign(own, part);
      left[header] = '';
    } else if (columns.mapping[header] === undefined) {
      problems.push({ column: header, reason: unknownValue({ cell, options: SCORE_FIELD_OPTIONS[field] }) });
    }
  }
  const touches = readTouches(columns.touches === null ? '' : (cells[columns.touches] ?? ''));
  if (touches.kind === 'refused') problems.push({ column: columns.touches ?? '', reason: touches.reason });
  if (touches.kind === 'refused' || problems.length > 0) return { kind: 'refused', problems };

  const { input, unreadable } = readContact({ row: left, mapping: columns.mapping, country });
  const arrival = columns.createdAt === null ? '' : (cells[columns.createdAt] ?? '');
  const createdAt = readTime(arrival);
  if (arrival !== '' && createdAt === null) {
    unreadable.push({
      column: columns.createdAt ?? '',
      reason: `"${arrival}" is no ISO time, like 2026-11-01T10:00Z.`,
    });
  }
  return {
    kind: 'read',
    unreadable,
    lead: {
      ...withTouches({ lead: leadSchema.parse({ id: '' }), touches: touches.touches, now }),
      ...input,
      ...own,
      createdAt: createdAt?.toISOString() ?? null,
      custom: Object.fromEntries(columns.custom.map((header) => [header, cells[header] ?? ''])),
    },
  };
};

/** Somebody whose number is mistyped is still who they are: such a cell is named, and the rest of the row is read. */
const readContact = ({
  row,
  mapping,
  country,
}: {
  row: Record<string, string>;
  mapping: ImportMapping;
  country: string | undefined;
}): { input: LeadInput; unreadable: CellProblem[] } => {
  const read = (cells: Record<string, string>) =>
    readImportRow({ row: cells, mapping, defaultCountry: country, mayBeNameless: true });
  const first = read(row);
  if (first.kind === 'accepted') return { input: first.lead, unreadable: [] };
  const unreadable = first.problems.map(({ field, message }) => ({ column: field, reason: message }));
  const emptied = Object.fromEntries(unreadable.map(({ column }) => [column, '']));
  const second = read({ ...row, ...emptied });
  return { input: second.kind === 'accepted' ? second.lead : { name: '' }, unreadable };
};

const unknownValue = ({ cell, options }: { cell: string; options: readonly string[] | undefined }): string =>
  options === undefined
    ? `"${cell}" cannot be read. Write a whole number, or yes or no.`
    : `"${cell}" is none of ${options.join(', ')}.`;
