import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { type PreferredChannel } from '../vocabulary/lead-terms.ts';

import { type ChannelLead, hasChannel } from './has-channel.ts';
import { otherChannel } from './other-channel.ts';
import { type StepRule } from './step-rules.ts';

/** The channel of a next step: as its rule wants it, as far as the lead can be reached that way. */
export const stepChannel = ({
  rule,
  lead,
  used,
  touches,
}: {
  rule: StepRule;
  lead: ChannelLead;
  used: PreferredChannel;
  touches: readonly TouchDigestEntry[];
}): PreferredChannel => {
  if (rule.channel === 'OTHER') return otherChannel({ lead, used, touches });
  const usual = usualChannel({ lead, used });
  const wanted = rule.channel === 'USED' ? usual : rule.channel === 'PREFERRED' ? lead.preferredChannel : rule.channel;
  return wanted !== null && hasChannel({ lead, channel: wanted }) ? wanted : usual;
};

/** The one that was used, although the number may not be written down; who was met is called or written to. */
const usualChannel = ({ lead, used }: { lead: ChannelLead; used: PreferredChannel }): PreferredChannel => {
  if (used !== 'MEETING') return used;
  return (['PHONE', 'EMAIL'] as const).find((channel) => hasChannel({ lead, channel })) ?? 'MEETING';
};
