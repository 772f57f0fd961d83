import { moveLead } from '../lifecycle/move-lead.ts';
import { OPEN_STATUSES } from '../lifecycle/transitions.ts';
import { type DisqualificationSettings } from '../nurture/disqualification-settings.ts';
import { cleanText } from '../text/clean-text.ts';
import { countTouch } from '../touches/count-touch.ts';

import { type ContactSettings } from './contact-settings.ts';
import { type Contact, type ContactLead, type LoggedContact } from './contact.ts';
import { proposeNextStep } from './propose-next-step.ts';
import { readContactTimes } from './read-contact-times.ts';

/**
 * What logging a contact does: the touch to be made, the lead's counters and times, the step from new to working, and what
 * to do next. The same contact again gives the same touch and proposal and changes nothing.
 */
export const logContact = ({
  lead,
  contact,
  settings,
  now,
}: {
  lead: ContactLead;
  contact: Contact;
  settings: { contact: ContactSettings; disqualification: DisqualificationSettings };
  now: Date;
}): LoggedContact => {
  const times = readContactTimes({ contact, settings: settings.contact, now });
  if (times.kind === 'refused') return times;
  const { at, laterAt } = times;
  const { id, type, outcome, note = '' } = contact;
  const touch = { id, touchType: type, direction: 'OUTGOING', outcome, occurredAt: at.toISOString() } as const;
  const counted = countTouch({ lead, touch, now });
  const changes = counted.kind === 'counted' ? counted.changes : {};
  const touches = changes.touchDigest ?? lead.touchDigest;
  const isOpen = OPEN_STATUSES.some((status) => status === lead.status);
  // A contact that is noted down late says nothing about what is to be done by now.
  const isOvertaken = touches.some(({ direction, at: other }) => direction === 'OUTGOING' && new Date(other) > at);
  return {
    kind: 'logged',
    touch: { ...touch, body: cleanText({ text: note, keepsLines: true }), leadId: lead.id },
    changes: { ...changes, ...firstContact({ lead, now }) },
    nextStep:
      isOpen && !isOvertaken && !lead.doNotContact
        ? proposeNextStep({ lead, contact: { type, outcome, at, laterAt }, touches, settings, now })
        : null,
    warnings: lead.doNotContact ? ['DO_NOT_CONTACT'] : [],
  };
};

/** The first outgoing touch takes a new lead to WORKING, as the system does; an incomplete one stays outside the funnel. */
const firstContact = ({ lead, now }: { lead: ContactLead; now: Date }) => {
  if (lead.status !== 'NEW' || lead.isIncomplete) return {};
  const move = moveLead({ lead, to: 'WORKING', actor: 'SYSTEM', now });
  return move.kind === 'moved' ? move.changes : {};
};
