import { type CaptureProblem, prepareLead, type Settings } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { runWrites } from '../records/run-writes.ts';
import { withWinChance } from '../scoring/with-win-chance.ts';

import { type RefusedRow } from './import-report.ts';
import { type ImportRow } from './import-row.ts';

export type StoredRows = { ok: true; created: number; refused: RefusedRow[] };

/**
 * Writes up to 200 leads in one call, scored already. Where Twenty refuses one of them it refuses all, so the list is
 * halved until the bad rows stand alone, and the others are in.
 */
export const storeRows = async ({
  client,
  rows,
  settings,
  now,
}: {
  client: TwentyClient;
  rows: readonly ImportRow[];
  settings: Settings;
  now: Date;
}): Promise<StoredRows | FlowFailure> => {
  if (rows.length === 0) return { ok: true, created: 0, refused: [] };
  const data = rows.map(({ input, leadId }) => {
    const { lead } = prepareLead({ input, touch: null, leadId, touchId: '', settings, now });
    return withWinChance({ lead, settings, now });
  });
  const written = await runWrites({ client, name: 'ImportLeads', writes: [{ kind: 'upsert', object: 'lead', data }] });
  if (written.ok) return { ok: true, created: rows.length, refused: [] };
  if (written.error.code !== 'INVALID') return failedBy(written.error);
  const [only, ...others] = rows;
  if (only && others.length === 0) {
    const problem: CaptureProblem = {
      field: written.error.field ?? '',
      code: 'UNREADABLE',
      message: written.error.message,
    };
    return { ok: true, created: 0, refused: [{ row: only.row, problems: [problem] }] };
  }
  const middle = Math.ceil(rows.length / 2);
  const first = await storeRows({ client, rows: rows.slice(0, middle), settings, now });
  if (!first.ok) return first;
  const second = await storeRows({ client, rows: rows.slice(middle), settings, now });
  if (!second.ok) return second;
  return { ok: true, created: first.created + second.created, refused: [...first.refused, ...second.refused] };
};
