import { type LeadStatus } from '../vocabulary/lead-terms.ts';

import { type DisqualificationSettings } from './disqualification-settings.ts';
import { type DisqualifyRefusal } from './disqualification.ts';

/** Why a lead is not put away, with the remedy: English, for logs and answers of functions. */
export const refusalMessage = ({
  reason,
  status,
  settings,
}: {
  reason: DisqualifyRefusal;
  status: LeadStatus;
  settings: DisqualificationSettings;
}): string => {
  switch (reason) {
    case 'UNKNOWN_REASON':
      return `Choose a reason of the list: ${settings.reasons.map(({ key }) => key).join(', ')}.`;
    case 'WAKE_UNREADABLE':
      return 'The date to wake at cannot be read; write it as 2027-03-21.';
    case 'WAKE_IN_THE_PAST':
      return 'The date to wake at is over; choose a later one.';
    case 'SAME_STATUS':
      return 'The lead is disqualified already; recycle it first to give another reason.';
    default:
      return status === 'CONVERTED'
        ? 'A converted lead cannot be disqualified; undo its conversion first.'
        : 'Only a rep or a marketer disqualifies a lead.';
  }
};
