import { type ImportMapping, readImportRow } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { readLeadSettings } from '../settings/read-lead-settings.ts';

import { findKnownRows } from './find-known-rows.ts';
import { type ImportReport } from './import-report.ts';
import { importRow, type ImportRow } from './import-row.ts';
import { storeRows } from './store-rows.ts';

const BATCH_SIZE = 200;

/**
 * Imports a list: two requests for 200 rows. A person who has a lead already is left alone, so that the same file can be
 * imported again after a break; a row that cannot be read is reported and keeps nobody else out.
 */
export const importLeads = async ({
  client,
  rows,
  mapping,
  defaultCountry,
  dryRun = false,
  now,
  onProgress,
}: {
  client: TwentyClient;
  rows: AsyncIterable<Record<string, string>> | Iterable<Record<string, string>>;
  mapping: ImportMapping;
  /** Two letters; where numbers without a country code come from. */
  defaultCountry?: string;
  /** Reads and compares everything, and writes nothing; `created` is then what would be. */
  dryRun?: boolean;
  now: Date;
  onProgress?: (report: ImportReport) => void;
}): Promise<{ ok: true; report: ImportReport } | (FlowFailure & { report: ImportReport })> => {
  const report: ImportReport = { rows: 0, created: 0, duplicates: 0, refused: [] };
  const read = await readLeadSettings({ client });
  if (!read.ok) return { ...read, report };
  const seen = new Set<string>();
  let batch: ImportRow[] = [];

  const storeBatch = async (): Promise<FlowFailure | null> => {
    const candidates = batch;
    batch = [];
    if (candidates.length === 0) return null;
    const known = await findKnownRows({ client, rows: candidates });
    if (!known.ok) return failedBy(known.error);
    const unknown = candidates.filter((row) => !known.data.has(row));
    report.duplicates += candidates.length - unknown.length;
    const stored = dryRun
      ? { ok: true as const, created: unknown.length, refused: [] }
      : await storeRows({ client, rows: unknown, settings: read.settings, now });
    if (!stored.ok) return stored;
    report.created += stored.created;
    report.refused.push(...stored.refused);
    return null;
  };

  for await (const row of rows) {
    report.rows += 1;
    const reading = readImportRow({ row, mapping, defaultCountry });
    if (reading.kind === 'refused') {
      report.refused.push({ row: report.rows, problems: reading.problems });
      continue;
    }
    const candidate = importRow({ row: report.rows, input: reading.lead });
    if (seen.has(candidate.leadId)) {
      report.duplicates += 1;
      continue;
    }
    seen.add(candidate.leadId);
    batch.push(candidate);
    if (batch.length < BATCH_SIZE) continue;
    const failure = await storeBatch();
    if (failure) return { ...failure, report };
    onProgress?.(report);
  }
  const failure = await storeBatch();
  if (failure) return { ...failure, report };
  onProgress?.(report);
  return { ok: true, report };
};
