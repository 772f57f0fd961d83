import { type ContactSettings } from '../contact/contact-settings.ts';
import { localTimeOf } from '../contact/local-time.ts';
import { cleanText } from '../text/clean-text.ts';

import { type DisqualificationReason } from './disqualification-settings.ts';

/** Why a lead was put away and when it comes back, for its status note. */
export const disqualificationNote = ({
  reason,
  note,
  wakeAt,
  settings,
}: {
  reason: DisqualificationReason;
  note: string;
  wakeAt: string | null;
  settings: Pick<ContactSettings, 'utcOffset'>;
}): string => {
  const said = cleanText({ text: note });
  const why = said === '' ? `${reason.label}.` : `${reason.label}: ${/[.!?…؟]$/.test(said) ? said : `${said}.`}`;
  return `${why} ${returnOf({ reason, wakeAt, settings })}`;
};

const returnOf = ({
  reason,
  wakeAt,
  settings,
}: {
  reason: DisqualificationReason;
  wakeAt: string | null;
  settings: Pick<ContactSettings, 'utcOffset'>;
}): string => {
  if (wakeAt !== null) return `Wakes on ${localTimeOf({ at: new Date(wakeAt), settings }).date}.`;
  return reason.wake.kind === 'NEVER' ? 'Stays closed.' : 'Wakes with the next touch.';
};
