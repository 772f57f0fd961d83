import { DEFAULT_FORM, DEFAULT_SETTINGS, SETTING_KEYS } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { captureId } from '../capture/capture-id.ts';
import { INCLUDING_DELETED } from '../records/including-deleted.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

/**
 * Makes the default form and a record for every setting, so that an admin finds what can be changed. What exists stays
 * as it is, whatever an admin made of it; what an admin deleted stays deleted.
 */
export const seedDefaults = async ({
  client,
}: {
  client: TwentyClient;
}): Promise<{ ok: true; created: string[] } | FlowFailure> => {
  const read = await client.run(readExisting, { any: INCLUDING_DELETED });
  if (!read.ok) return failedBy(read.error);
  const settings = SETTING_KEYS.filter((key) => !read.data.keys.includes(key)).map((key) => ({
    id: captureId('setting', key),
    name: SETTING_NAMES[key],
    key,
    value: DEFAULT_SETTINGS[key],
  }));
  const forms = read.data.slugs.includes(DEFAULT_FORM.slug)
    ? []
    : [{ id: captureId('form', DEFAULT_FORM.slug), ...DEFAULT_FORM }];
  const writes: RecordWrite[] = [
    ...(settings.length > 0 ? [{ kind: 'upsert', object: 'leadSetting', data: settings } as const] : []),
    ...(forms.length > 0 ? [{ kind: 'upsert', object: 'leadForm', data: forms } as const] : []),
  ];
  if (writes.length === 0) return { ok: true, created: [] };
  const written = await runWrites({ client, name: 'SeedDefaults', writes });
  if (!written.ok) return failedBy(written.error);
  return { ok: true, created: [...settings, ...forms].map(({ name }) => name) };
};

const SETTING_NAMES = {
  thresholds: 'Thresholds',
  qualification: 'Qualification',
  conversion: 'Conversion',
  completeness: 'Completeness',
  scoring: 'Scoring',
} as const satisfies Record<(typeof SETTING_KEYS)[number], string>;

const readExisting = defineOperation<{ keys: string[]; slugs: string[] }, { any: object }>({
  document: gql`
    query ReadSeededRecords($any: LeadSettingFilterInput!) {
      leadSettings(filter: $any, first: 200) {
        edges {
          node {
            key
          }
        }
      }
      leadForms(filter: { or: [{ deletedAt: { is: NULL } }, { deletedAt: { is: NOT_NULL } }] }, first: 200) {
        edges {
          node {
            slug
          }
        }
      }
    }
  `,
  read: (data) => {
    const answer = z
      .object({
        leadSettings: nodesOf(z.object({ key: z.nullish(z.string()) })),
        leadForms: nodesOf(z.object({ slug: z.nullish(z.string()) })),
      })
      .parse(data);
    return {
      keys: answer.leadSettings.map(({ key }) => key ?? ''),
      slugs: answer.leadForms.map(({ slug }) => slug ?? ''),
    };
  },
});
