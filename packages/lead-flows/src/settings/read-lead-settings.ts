import { leadSettingSchema, readSettings, type Settings, type SettingProblem } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { nodesOf } from '../records/nodes-of.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

const readSettingRecords = defineOperation({
  document: gql`
    query ReadLeadSettings {
      leadSettings(first: 60) {
        edges {
          node {
            ...SettingFields
          }
        }
      }
    }
    ${SETTING_FIELDS}
  `,
  read: (data) => z.object({ leadSettings: nodesOf(leadSettingSchema) }).parse(data).leadSettings,
});

/** The workspace's settings; `problems` names stored ones that cannot be used, in whose place the defaults hold. */
export const readLeadSettings = async ({
  client,
}: {
  client: TwentyClient;
}): Promise<{ ok: true; settings: Settings; problems: SettingProblem[] } | FlowFailure> => {
  const read = await client.run(readSettingRecords, {});
  return read.ok ? { ok: true, ...readSettings(read.data) } : failedBy(read.error);
};
