import { type DisqualificationSettings } from '../nurture/disqualification-settings.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { type TouchOutcome } from '../vocabulary/lead-terms.ts';

import { type ContactSettings } from './contact-settings.ts';
import { CHANNEL_OF_CONTACT, type ContactType, type NextStepKey } from './contact-terms.ts';
import { type ChannelLead } from './has-channel.ts';
import { type NextStep, type NextStepParameters } from './next-step.ts';
import { stepChannel } from './step-channel.ts';
import { STEP_AFTER_CONTACT, STEP_AFTER_OUTCOME, STEP_RULES } from './step-rules.ts';
import { stepTime } from './step-time.ts';
import { unansweredAttempts } from './unanswered-attempts.ts';

type ContactMade = { type: ContactType; outcome: TouchOutcome | null; at: Date; laterAt: Date | null };

/** What usually follows a contact: the step, its time and its channel. `touches` knows the contact already. */
export const proposeNextStep = ({
  lead,
  contact,
  touches,
  settings,
  now,
}: {
  lead: ChannelLead;
  contact: ContactMade;
  touches: readonly TouchDigestEntry[];
  settings: { contact: ContactSettings; disqualification: DisqualificationSettings };
  now: Date;
}): NextStep => {
  const used = CHANNEL_OF_CONTACT[contact.type];
  const { attemptsCountForDays, retryAfterDays, stepAfterDays } = settings.contact;
  const tried = unansweredAttempts({ touches, at: now, attemptsCountForDays });
  const later = contact.laterAt !== null && contact.laterAt > now ? contact.laterAt : null;
  const { key, parameters } = stepOf({ contact, later, attempts: tried.length, settings: settings.disqualification });
  const rule = STEP_RULES[key];
  const retryAfter = retryAfterDays[Math.min(tried.length, retryAfterDays.length) - 1] ?? stepAfterDays.TRY_AGAIN;
  const days = key === 'TRY_AGAIN' ? retryAfter : stepAfterDays[key];
  const before = key === 'PREPARE_MEETING' ? later : null;
  const due = stepTime({ rule, at: contact.at, days, before, tried, settings: settings.contact, now });
  return {
    key,
    at: (key === 'CONTACT_AS_ASKED' && later ? later : due).toISOString(),
    channel: stepChannel({ rule, lead, used, touches }),
    parameters,
  };
};

const stepOf = ({
  contact: { type, outcome },
  later,
  attempts,
  settings,
}: {
  contact: ContactMade;
  /** What they asked for or agreed to, where it is still to come. */
  later: Date | null;
  attempts: number;
  settings: DisqualificationSettings;
}): { key: NextStepKey; parameters: NextStepParameters } => {
  if (outcome === null || outcome === 'REACHED') {
    return { key: STEP_AFTER_CONTACT[type][outcome ?? 'SENT'], parameters: {} };
  }
  const key = STEP_AFTER_OUTCOME[outcome];
  switch (key) {
    case 'OTHER_CHANNEL':
      return { key, parameters: { refusedChannel: CHANNEL_OF_CONTACT[type] } };
    case 'PREPARE_MEETING':
      return { key, parameters: later === null ? {} : { meetingAt: later.toISOString() } };
    case 'CONTACT_AS_ASKED':
      return { key, parameters: {} };
    case 'TRY_AGAIN':
      return afterNoAnswer({ attempts, settings });
  }
};

/** The reason that wants so many attempts first is the one to close with; a list without it knows no end of trying. */
const afterNoAnswer = ({
  attempts,
  settings,
}: {
  attempts: number;
  settings: DisqualificationSettings;
}): { key: NextStepKey; parameters: NextStepParameters } => {
  const unreachable = settings.reasons.find(({ neededAttempts }) => neededAttempts !== undefined);
  if (!unreachable?.neededAttempts) return { key: 'TRY_AGAIN', parameters: { attempt: attempts + 1 } };
  if (attempts >= unreachable.neededAttempts) {
    return { key: 'CLOSE_UNREACHABLE', parameters: { attempts, reasonKey: unreachable.key } };
  }
  return { key: 'TRY_AGAIN', parameters: { attempt: attempts + 1, attempts: unreachable.neededAttempts } };
};
