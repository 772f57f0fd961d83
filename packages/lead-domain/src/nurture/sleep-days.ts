import { type Lead } from '../records/lead.ts';

import { type DisqualificationReason, type DisqualificationSettings } from './disqualification-settings.ts';
import { findReason } from './find-reason.ts';

export type Sleep = { days: number; usualDays: number };

/**
 * How long a lead that is refused for a reason sleeps; null where no date wakes it. Whoever came back and is refused for
 * the same reason again sleeps twice as long each time, up to the longest sleep of the settings.
 */
export const sleepDays = ({
  lead,
  reason,
  settings,
}: {
  lead: Pick<Lead, 'disqualificationReason' | 'timesRecycled'>;
  reason: DisqualificationReason;
  settings: DisqualificationSettings;
}): Sleep | null => {
  if (reason.wake.kind !== 'AFTER_DAYS') return null;
  const usualDays = reason.wake.days;
  const earlier = findReason({ text: lead.disqualificationReason, settings });
  if (earlier?.key !== reason.key) return { days: usualDays, usualDays };
  const longer = usualDays * 2 ** Math.max(0, lead.timesRecycled);
  return { days: Math.max(usualDays, Math.min(longer, settings.longestSleepDays)), usualDays };
};
