import { type Lead, leadSchema } from '@leads/lead-domain';
import {
  defineOperation,
  gql,
  inBatches,
  type Page,
  type PageVariables,
  readConnection,
  type TwentyClient,
} from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { type RecordData } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';
import { readLeadSettings } from '../settings/read-lead-settings.ts';

import { derivedChanges } from './derived-changes.ts';

const PAGE_SIZE = 200;

const readLeads = defineOperation<Page<Lead>, PageVariables>({
  document: gql`
    query ReadLeadsToScore($first: Int!, $after: String) {
      leads(first: $first, after: $after, orderBy: [{ id: AscNullsFirst }]) {
        edges {
          node {
            ...LeadFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
    ${LEAD_FIELDS}
  `,
  read: readConnection({ rootField: 'leads', readNode: (node) => leadSchema.parse(node) }),
});

export type RescoreProgress = { read: number; changed: number };

/** Scores every lead anew, a page at a time; writes only differences, 200 leads in one call. */
export const rescoreAll = async ({
  client,
  now,
  dryRun = false,
  onProgress,
}: {
  client: TwentyClient;
  now: Date;
  dryRun?: boolean;
  onProgress?: (progress: RescoreProgress) => void;
}): Promise<({ ok: true } & RescoreProgress) | FlowFailure> => {
  const settings = await readLeadSettings({ client });
  if (!settings.ok) return settings;
  const pending: (RecordData & { id: string })[] = [];
  let read = 0;
  let changed = 0;
  let after: string | null = null;
  const write = async (isLast: boolean): Promise<FlowFailure | null> => {
    const batches = inBatches(pending.splice(0), PAGE_SIZE);
    for (const data of batches) {
      if (data.length < PAGE_SIZE && !isLast) {
        pending.push(...data);
        continue;
      }
      const written = await runWrites({
        client,
        name: 'RescoreLeads',
        writes: [{ kind: 'upsert', object: 'lead', data }],
      });
      if (!written.ok) return failedBy(written.error);
    }
    return null;
  };
  for (;;) {
    const page: Awaited<ReturnType<typeof client.run<Page<Lead>, PageVariables>>> = await client.run(readLeads, {
      first: PAGE_SIZE,
      after,
    });
    if (!page.ok) return failedBy(page.error);
    read += page.data.nodes.length;
    for (const lead of page.data.nodes) {
      const { changes, receipt } = derivedChanges({ lead, settings: settings.settings, now });
      if (Object.keys(changes).length === 0) continue;
      changed += 1;
      pending.push({ id: lead.id, ...changes, scoreParts: receipt });
    }
    const isLast = !page.data.hasNextPage || page.data.endCursor === null || page.data.endCursor === after;
    if (!dryRun) {
      const failure = await write(isLast);
      if (failure) return failure;
    }
    onProgress?.({ read, changed });
    if (isLast) return { ok: true, read, changed };
    after = page.data.endCursor;
  }
};
