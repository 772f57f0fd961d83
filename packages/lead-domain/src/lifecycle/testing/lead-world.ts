import { DEFAULT_CONTACT } from '../../contact/contact-settings.ts';
import { DEFAULT_DISQUALIFICATION } from '../../nurture/default-disqualification.ts';
import { type Lead } from '../../records/lead.ts';
import { type LeadTouch } from '../../records/lead-touch.ts';
import { aLead, emailsOf, phonesOf } from '../../testing/builders.ts';
import { type LeadStatus } from '../../vocabulary/lead-terms.ts';

import { type LeadStep } from './lead-step.ts';

export const worldSettings = { disqualification: DEFAULT_DISQUALIFICATION, contact: DEFAULT_CONTACT };

/** One line of the history: a move that stood. */
export type MoveMade = { from: LeadStatus; to: LeadStatus; cause: LeadStep['kind'] | 'WAKE' };

/** A lead, the clock, and all that was told of it. */
export type LeadWorld = {
  lead: Lead;
  now: Date;
  /** Every touch that ever was, in the order in which it was told. */
  touches: LeadTouch[];
  moves: MoveMade[];
};

export const aLeadWorld = (): LeadWorld => ({
  lead: aLead({ emails: emailsOf('a@acme.ir'), phones: phonesOf('+98', '9121234567', 'IR') }),
  now: new Date('2026-11-20T10:00:00.000Z'),
  touches: [],
  moves: [],
});
