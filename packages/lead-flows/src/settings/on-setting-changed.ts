import { leadSettingSchema, readInput, readSettings } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { type FlowFailure } from '../answers/flow-failure.ts';
import { unreadableEvent } from '../answers/unreadable-event.ts';
import { beginJob } from '../jobs/begin-job.ts';
import { settingJobId } from '../jobs/job-id.ts';
import { newJob } from '../jobs/new-job.ts';

import { isScoringSetting, type ScoringSetting } from './scoring-settings.ts';

/**
 * Handles `leadSetting.updated`: where scores depend on what was changed, all open leads are scored anew by a job, one for a
 * change however often it is told. No request where nothing follows; nor for a value that cannot be read, which the doctor
 * names, and after whose correction the leads are scored.
 */
export const onSettingChanged = async ({
  client,
  after,
  before = null,
  updatedFields,
}: {
  client: TwentyClient;
  /** The event's `properties.after`. */
  after: unknown;
  /** The event's `properties.before`: by it a value that was only written otherwise is none that changed. */
  before?: unknown;
  updatedFields: readonly string[];
}): Promise<{ ok: true; jobId: string | null } | FlowFailure> => {
  const reading = readInput(toldSettingSchema, after);
  if (reading.kind === 'unreadable') return unreadableEvent('setting', reading.problems);
  const { id, key, name, value, updatedAt, deletedAt } = reading.value;
  const nothing = { ok: true, jobId: null } as const;
  if (!updatedFields.includes('value') || deletedAt !== null || !isScoringSetting(key)) return nothing;
  const earlier = leadSettingSchema.safeParse(before).data;
  const is = contentOf({ key, value });
  const was = earlier?.key === key ? contentOf({ key, value: earlier.value }) : null;
  if (is === null || is === was) return nothing;
  const jobId = settingJobId({ settingId: id, updatedAt });
  const job = newJob({ id: jobId, kind: 'RESCORE', cause: 'SETTING_CHANGED', causeNote: name.trim() || key });
  return beginJob({ client, name: 'RescoreAfterSetting', job });
};

/** Without the time of the change a repeated event could not be told from another one. */
const toldSettingSchema = z.extend(leadSettingSchema, { updatedAt: z.string() });

/** What holds by a record, in the order of its schema; null where it cannot be read. */
const contentOf = ({ key, value }: { key: ScoringSetting; value: unknown }): string | null => {
  const { settings, problems } = readSettings({ settings: [{ key, value }], models: [] });
  return problems.length === 0 ? JSON.stringify(settings[key]) : null;
};
