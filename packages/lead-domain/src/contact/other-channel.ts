import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { type PreferredChannel, type TouchType } from '../vocabulary/lead-terms.ts';

import { CHANNEL_OF_CONTACT, CONTACT_TYPES } from './contact-terms.ts';
import { type ChannelLead, hasChannel } from './has-channel.ts';

/**
 * Another channel than the one that did not work: the one they prefer, else one that is there for them and over which they
 * have not refused to talk before. Where there is no other, the same one.
 */
export const otherChannel = ({
  lead,
  used,
  touches,
}: {
  lead: ChannelLead;
  used: PreferredChannel;
  touches: readonly TouchDigestEntry[];
}): PreferredChannel => {
  const refused = new Set(touches.filter(({ outcome }) => outcome === 'REFUSED').map(({ type }) => channelOf(type)));
  const others = ORDER.filter((channel) => channel !== used && hasChannel({ lead, channel }));
  const welcome = others.filter((channel) => !refused.has(channel));
  return welcome.find((channel) => channel === lead.preferredChannel) ?? welcome[0] ?? others[0] ?? used;
};

/** Who does not want to talk is asked for no meeting. */
const ORDER = ['EMAIL', 'PHONE', 'MESSAGE'] as const satisfies readonly PreferredChannel[];

const channelOf = (type: TouchType): PreferredChannel | null => {
  const contact = CONTACT_TYPES.find((known) => known === type);
  return contact ? CHANNEL_OF_CONTACT[contact] : null;
};
