import { type Lead, leadSchema } from '@leads/lead-domain';
import {
  defineOperation,
  gql,
  type Page,
  type PageVariables,
  readConnection,
  type TwentyClient,
} from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { LEAD_FIELDS } from '../records/lead-fields.ts';
import { readLeadSettings } from '../settings/read-lead-settings.ts';

import { derivedChanges } from './derived-changes.ts';
import { writeRescored } from './write-rescored.ts';

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

/** Scores every lead anew, a page at a time; writes only differences, those of a page in one call but for moves. */
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
  let read = 0;
  let changed = 0;
  let after: string | null = null;
  for (;;) {
    const page: Awaited<ReturnType<typeof client.run<Page<Lead>, PageVariables>>> = await client.run(readLeads, {
      first: PAGE_SIZE,
      after,
    });
    if (!page.ok) return failedBy(page.error);
    read += page.data.nodes.length;
    const rescored = page.data.nodes.flatMap((lead) => {
      if (lead.deletedAt !== null) return [];
      const { changes, receipt } = derivedChanges({ lead, settings: settings.settings, now });
      return Object.keys(changes).length === 0 ? [] : [{ lead, changes, receipt }];
    });
    changed += rescored.length;
    // At once, while the page is fresh: what waits for the next page may be converted or deleted meanwhile.
    const failure = dryRun ? null : await writeRescored({ client, rescored });
    if (failure) return failure;
    const isLast = !page.data.hasNextPage || page.data.endCursor === null || page.data.endCursor === after;
    onProgress?.({ read, changed });
    if (isLast) return { ok: true, read, changed };
    after = page.data.endCursor;
  }
};
