import { type ConversionActor, type ConversionChoices } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';

import { type ConversionFailure, type Converted, type Planned } from './conversion-answer.ts';
import { earlierConversion } from './earlier-conversion.ts';
import { prepareConversion } from './prepare-conversion.ts';
import { readConversionContext } from './read-conversion-context.ts';
import { standingClaim } from './standing-claim.ts';

/** What a conversion would do, without doing it; the claimed plan where one was begun, the receipt of one that is done. */
export const planConversionOf = async ({
  client,
  leadId,
  choices = {},
  actor = { kind: 'APP', workspaceMemberId: null },
  now,
}: {
  client: TwentyClient;
  leadId: string;
  choices?: ConversionChoices;
  actor?: ConversionActor;
  now: Date;
}): Promise<Planned | Converted | ConversionFailure> => {
  const read = await readConversionContext({ client, leadId });
  if (!read.ok) return failedBy(read.error);
  const context = read.data;
  if (!context.lead) return leadNotFound(leadId);
  const earlier = earlierConversion(context);
  if (earlier) return earlier;
  const claim = standingClaim(context);
  if (claim) return claim.ok ? { ok: true, plan: claim.plan } : claim;
  return prepareConversion({ client, lead: context.lead, context, choices, actor, now });
};
