import { type Lead } from '../records/lead.ts';
import { type PreferredChannel } from '../vocabulary/lead-terms.ts';

export type ChannelLead = Pick<Lead, 'preferredChannel' | 'emails' | 'phones'>;

/** Whether a lead can be reached over a channel; messages go to the phone, and a meeting needs no address. */
export const hasChannel = ({
  lead: { emails, phones },
  channel,
}: {
  lead: ChannelLead;
  channel: PreferredChannel;
}): boolean => {
  if (channel === 'MEETING') return true;
  return channel === 'EMAIL' ? emails.primaryEmail !== '' : phones.primaryPhoneNumber !== '';
};
