import { type TouchDigestEntry } from '../records/touch-digest.ts';

import { callTime } from './call-time.ts';
import { type ContactSettings } from './contact-settings.ts';
import { localTimeOf } from './local-time.ts';
import { momentOf } from './moment-of.ts';
import { type StepRule } from './step-rules.ts';
import { workingDay } from './working-day.ts';

/**
 * When a next step is due: so many working days after the contact, at the same time of day or another, and never in the
 * past. `before`: so many working days before a date that stands, at once where that is over.
 */
export const stepTime = ({
  rule,
  at,
  days,
  before,
  tried,
  settings,
  now,
}: {
  rule: StepRule;
  /** When the contact was. */
  at: Date;
  days: number;
  before: Date | null;
  tried: readonly TouchDigestEntry[];
  settings: ContactSettings;
  now: Date;
}): Date => {
  const minutes = callTime({ at, prefer: rule.time, tried, settings });
  const on = ({ day, distance }: { day: Date; distance: number }) => {
    const date = workingDay({ date: localTimeOf({ at: day, settings }).date, days: distance, settings });
    return momentOf({ date, minutes, settings });
  };
  if (before !== null && before > now) {
    const ahead = on({ day: before, distance: -Math.max(1, days) });
    return ahead > now ? ahead : now;
  }
  const due = on({ day: at, distance: days });
  return due > now ? due : on({ day: now, distance: 1 });
};
