import { type Lead, type RuleSettings } from '@leads/lead-domain';
import { type Result, type TwentyClient } from '@leads/twenty-api';

import { type LeadToScore } from './lead-to-score.ts';
import { withCustomValues } from './with-custom-values.ts';

/** One lead with those fields of the workspace's own that the published model reads; no request where it reads none. */
export const leadWithCustomValues = async ({
  client,
  lead,
  settings,
}: {
  client: TwentyClient;
  lead: Lead;
  settings: Pick<RuleSettings, 'scoring'>;
}): Promise<Result<LeadToScore>> => {
  const read = await withCustomValues({ client, leads: [lead], settings });
  return read.ok ? { ok: true, data: read.data[0] ?? lead } : read;
};
