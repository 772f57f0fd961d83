import { type ContactSettings } from '../contact/contact-settings.ts';
import { readMoment } from '../contact/read-moment.ts';
import { type Lead } from '../records/lead.ts';

import { type DisqualificationReason, type DisqualificationSettings } from './disqualification-settings.ts';
import { type Sleep, sleepDays } from './sleep-days.ts';
import { type WakeChoice } from './wake-choice.ts';

const DAY = 86_400_000;

export type WakeTime =
  /** `sleep`: the rule's, where nobody chose. */
  | { kind: 'known'; wakeAt: string | null; sleep: Sleep | null }
  | { kind: 'refused'; reason: 'WAKE_UNREADABLE' | 'WAKE_IN_THE_PAST' };

/** When a lead that is put away now wakes: as somebody chose, or by its reason's rule. */
export const wakeTime = ({
  lead,
  reason,
  choice,
  settings: { disqualification, contact },
  now,
}: {
  lead: Pick<Lead, 'disqualificationReason' | 'timesRecycled'>;
  reason: DisqualificationReason;
  choice: WakeChoice | undefined;
  settings: { disqualification: DisqualificationSettings; contact: ContactSettings };
  now: Date;
}): WakeTime => {
  const after = (days: number) => new Date(now.getTime() + days * DAY).toISOString();
  const chosen = { kind: 'known', sleep: null } as const;
  switch (choice?.kind) {
    case 'ON_SIGNAL':
      return { ...chosen, wakeAt: null };
    case 'AFTER_DAYS':
      return { ...chosen, wakeAt: after(choice.days) };
    case 'ON_DATE': {
      const moment = readMoment({ text: choice.at, timeOfDay: '00:00', settings: contact });
      if (moment === null) return { kind: 'refused', reason: 'WAKE_UNREADABLE' };
      if (moment <= now) return { kind: 'refused', reason: 'WAKE_IN_THE_PAST' };
      return { ...chosen, wakeAt: moment.toISOString() };
    }
    case undefined: {
      const sleep = sleepDays({ lead, reason, settings: disqualification });
      return { kind: 'known', wakeAt: sleep && after(sleep.days), sleep };
    }
  }
};
