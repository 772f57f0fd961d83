import { readSettings, type Settings, type SettingProblem } from '@leads/lead-domain';
import { defineOperation, gql, type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { SCORE_MODEL_FIELDS } from '../records/score-model-fields.ts';
import { SETTING_FIELDS } from '../records/setting-fields.ts';

import { SETTINGS_ROOT_FIELDS, settingsAnswerSchema } from './settings-parts.ts';

const readRecords = defineOperation({
  document: gql`
    query ReadLeadSettings {${SETTINGS_ROOT_FIELDS}
    }
    ${SETTING_FIELDS}
    ${SCORE_MODEL_FIELDS}
  `,
  read: (data) => settingsAnswerSchema.parse(data),
});

/**
 * The workspace's settings with the models that score; `problems` names what of them cannot be used, in whose place the
 * defaults hold.
 */
export const readLeadSettings = async ({
  client,
}: {
  client: TwentyClient;
}): Promise<{ ok: true; settings: Settings; problems: SettingProblem[] } | FlowFailure> => {
  const read = await client.run(readRecords, {});
  if (!read.ok) return failedBy(read.error);
  const { leadSettings, leadScoreModels } = read.data;
  return { ok: true, ...readSettings({ settings: leadSettings, models: leadScoreModels }) };
};
