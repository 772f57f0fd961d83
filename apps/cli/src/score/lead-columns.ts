import {
  foldText,
  IMPORT_FIELDS,
  type ImportMapping,
  SCORE_FIELD_OPTIONS,
  SCORE_FIELDS,
  type ScoreField,
} from '@leads/lead-domain';

import type { Table } from '../csv/read-table.ts';

/** What the columns of a list of leads hold. A column that is none of it is a field of the workspace's own. */
export type LeadColumns = {
  mapping: ImportMapping;
  /** Header → a field that only scoring reads, such as an answer of the qualification. */
  own: Map<string, OwnField>;
  touches: string | null;
  createdAt: string | null;
  custom: string[];
};

export type OwnField = Exclude<ScoreField, (typeof IMPORT_FIELDS)[number]> | 'consent';

const OWN_FIELDS: readonly OwnField[] = [
  ...SCORE_FIELDS.filter(
    (field): field is Exclude<OwnField, 'consent'> =>
      field !== 'contactName' && !IMPORT_FIELDS.some((known) => known === field),
  ),
  'consent',
];
const TOUCH_HEADERS = ['touches', 'touchDigest'];
const ARRIVAL_HEADERS = ['createdAt', 'created', 'creation date', 'تاریخ ایجاد'];

/**
 * Sorts the columns of a table. `mapping` is what the import takes them for. A field that only scoring reads is known by
 * its own name; where it has a closed list of values, at least one of them must stand in the column: a column "need" of
 * free texts is what the import takes it for.
 */
export const leadColumns = ({ table, mapping }: { table: Table; mapping: ImportMapping }): LeadColumns => {
  const find = (names: readonly string[]) => table.headers.find((header) => isNamed({ header, names })) ?? null;
  const touches = find(TOUCH_HEADERS);
  const createdAt = find(ARRIVAL_HEADERS);
  const own = new Map<string, OwnField>();
  for (const header of table.headers) {
    const field = OWN_FIELDS.find((name) => isNamed({ header, names: [name] }));
    if (field !== undefined && holdsValuesOf({ table, header, field })) own.set(header, field);
  }
  const custom = table.headers.filter(
    (header) => mapping[header] === undefined && !own.has(header) && header !== touches && header !== createdAt,
  );
  return { mapping, own, touches, createdAt, custom };
};

/** "budgetStatus" is named "Budget status" too. */
const isNamed = ({ header, names }: { header: string; names: readonly string[] }): boolean => {
  const folded = joined(header);
  return names.some((name) => joined(name) === folded);
};

const joined = (text: string): string => foldText(text).replaceAll(' ', '');

const holdsValuesOf = ({ table, header, field }: { table: Table; header: string; field: OwnField }): boolean => {
  const options = SCORE_FIELD_OPTIONS[field];
  return (
    options === undefined || table.rows.some(({ cells }) => optionOf({ cell: cells[header] ?? '', options }) !== null)
  );
};

/** The option that a cell names, in any case and with spaces or underlines. */
export const optionOf = ({ cell, options }: { cell: string; options: readonly string[] }): string | null =>
  options.find((option) => joined(option) === joined(cell)) ?? null;
