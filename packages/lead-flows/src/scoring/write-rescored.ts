import { type Lead, type ScoreReceipt } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { type RecordData } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

import { type DerivedChanges } from './derived-changes.ts';

export type RescoredLead = { lead: Lead; changes: DerivedChanges; receipt: ScoreReceipt };

/**
 * Writes what a page of leads lacks: one call for all that keep their status, and one for each that moves, since an
 * upsert need not tell anybody of a new status, knows no condition, and would take the lead back from whoever converted
 * it. Score and status of a lead that moves go together: a break between them could lose the move.
 */
export const writeRescored = async ({
  client,
  rescored,
}: {
  client: TwentyClient;
  rescored: readonly RescoredLead[];
}): Promise<FlowFailure | null> => {
  const staying = rescored.filter(({ changes }) => changes.status === undefined);
  if (staying.length > 0) {
    // What remains: a lead deleted between the reading of its page and this call comes back, for an upsert revives.
    const written = await runWrites({
      client,
      name: 'RescoreLeads',
      writes: [{ kind: 'upsert', object: 'lead', data: staying.map(recordOf) }],
    });
    if (!written.ok) return failedBy(written.error);
  }
  for (const moving of rescored.filter(({ changes }) => changes.status !== undefined)) {
    const { id, ...data } = recordOf(moving);
    const written = await runWrites({
      client,
      name: 'MoveRescoredLead',
      writes: [{ kind: 'updateWhere', object: 'lead', filter: stillOpen(moving.lead), data }],
    });
    if (!written.ok) return failedBy(written.error);
  }
  return null;
};

const recordOf = ({ lead, changes, receipt }: RescoredLead): RecordData & { id: string } => ({
  id: lead.id,
  ...changes,
  scoreParts: receipt,
});

/** Neither deleted nor converted meanwhile. It tests no field that the move changes, so that everybody hears of it. */
const stillOpen = ({ id, convertedAt }: Lead): RecordData => ({
  id: { eq: id },
  // Twenty changes deleted records too, unless it is asked not to.
  deletedAt: { is: 'NULL' },
  // A lead that was converted once and is open again may move like any other.
  ...(convertedAt === null ? { convertedAt: { is: 'NULL' } } : {}),
});
