import { DEFAULT_FORM, DEFAULT_SETTINGS, SETTING_KEYS, type StoredSettings } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';
import { captureId } from '../capture/capture-id.ts';
import { DEFAULT_MODEL_ID, defaultModelRecords } from '../models/default-model-records.ts';
import { type RecordWrite } from '../records/record-write.ts';
import { runWrites } from '../records/run-writes.ts';

import { readSeeded, type SeededRecords } from './read-seeded.ts';

/**
 * Makes the default form, a record for every setting and the score model that every workspace starts with, so that an
 * admin finds what can be changed. What exists stays as it is, whatever an admin made of it; what an admin deleted stays
 * deleted. Of score models there is none to make where any was ever made.
 */
export const seedDefaults = async ({
  client,
  now,
}: {
  client: TwentyClient;
  now: Date;
}): Promise<{ ok: true; created: string[] } | FlowFailure> => {
  const read = await readSeeded({ client, modelId: DEFAULT_MODEL_ID });
  if (!read.ok) return failedBy(read.error);
  const seeded = read.data;
  const settings = settingsToMake(seeded);
  const forms = seeded.slugs.includes(DEFAULT_FORM.slug)
    ? []
    : [{ id: captureId('form', DEFAULT_FORM.slug), ...DEFAULT_FORM }];
  const { model, rules } = defaultModelRecords({ now });
  const models = seeded.models.length === 0 ? [model] : [];
  const writes: RecordWrite[] = [
    ...(settings.length > 0 ? [{ kind: 'upsert', object: 'leadSetting', data: settings } as const] : []),
    ...(forms.length > 0 ? [{ kind: 'upsert', object: 'leadForm', data: forms } as const] : []),
    ...(models.length > 0 ? [{ kind: 'upsert', object: 'leadScoreModel', data: models } as const] : []),
  ];
  if (writes.length > 0) {
    const written = await runWrites({ client, name: 'SeedDefaults', writes });
    if (!written.ok) return failedBy(written.error);
  }
  if (models.length > 0 || lacksRules(seeded)) {
    // In a document of their own: they refer to the model.
    const ruled = await runWrites({
      client,
      name: 'SeedScoreRules',
      writes: [{ kind: 'upsert', object: 'leadScoreRule', data: rules }],
    });
    if (!ruled.ok) return failedBy(ruled.error);
  }
  return { ok: true, created: [...settings, ...forms, ...models].map(({ name }) => name) };
};

const SETTING_NAMES = {
  thresholds: 'Thresholds',
  qualification: 'Qualification',
  conversion: 'Conversion',
  completeness: 'Completeness',
  disqualification: 'Disqualification',
  contact: 'Contact',
} as const satisfies Record<keyof StoredSettings, string>;

const settingsToMake = ({ keys }: SeededRecords) =>
  SETTING_KEYS.filter((key) => !keys.includes(key)).map((key) => ({
    id: captureId('setting', key),
    name: SETTING_NAMES[key],
    key,
    value: DEFAULT_SETTINGS[key],
  }));

/** An install that broke off between the model and its rules; rules that an admin deleted stay deleted. */
const lacksRules = ({ models, hasRules }: SeededRecords): boolean =>
  !hasRules && models.some(({ id, deletedAt }) => id === DEFAULT_MODEL_ID && deletedAt === null);
