import { type ConversionActor, type ConversionChoices } from '@leads/lead-domain';
import { type TwentyClient } from '@leads/twenty-api';

import { failedBy } from '../answers/failed-by.ts';

import { carryOut } from './carry-out.ts';
import { claimConversion } from './claim-conversion.ts';
import { type ConversionFailure, type Converted } from './conversion-answer.ts';
import { earlierConversion } from './earlier-conversion.ts';
import { leadNotFound } from '../answers/lead-not-found.ts';
import { prepareConversion } from './prepare-conversion.ts';
import { readConversionContext } from './read-conversion-context.ts';
import { standingClaim } from './standing-claim.ts';

/**
 * Converts a lead: plan, claim, phases of writes, check, the lead itself. Safe to run again from any point and by many
 * at once: whoever claims first decides the plan, everybody else carries out the same one, and all get its receipt.
 * Undisturbed it takes three documents to read and at most six to write.
 */
export const convertLead = async ({
  client,
  leadId,
  choices = {},
  actor = { kind: 'APP', workspaceMemberId: null },
  now,
  sleep,
  onPhase,
}: {
  client: TwentyClient;
  leadId: string;
  /** Ignored where a conversion was begun before: it goes on as it was planned. */
  choices?: ConversionChoices;
  actor?: ConversionActor;
  now: Date;
  /** Lets the flow wait for Twenty's shipped workflow where that is likely to move the person. */
  sleep?: (ms: number) => Promise<void>;
  onPhase?: (finished: number, of: number) => void;
}): Promise<Converted | ConversionFailure> => {
  const read = await readConversionContext({ client, leadId });
  if (!read.ok) return failedBy(read.error);
  const context = read.data;
  if (!context.lead) return leadNotFound(leadId);
  const earlier = earlierConversion(context);
  if (earlier) return earlier;
  let claim = standingClaim(context);
  if (!claim) {
    const prepared = await prepareConversion({ client, lead: context.lead, context, choices, actor, now });
    if (!prepared.ok) return prepared;
    const { plan } = prepared;
    const [problem] = plan.problems;
    if (problem) {
      return { ok: false, code: 'CONVERSION_REFUSED', message: problem.message, problems: plan.problems };
    }
    claim = await claimConversion({ client, plan });
  }
  if (!claim.ok) return claim;
  return carryOut({ client, claim, now, sleep, onPhase });
};
