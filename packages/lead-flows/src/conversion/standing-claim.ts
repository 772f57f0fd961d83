import { type Lead } from '@leads/lead-domain';

import { type Claim, claimOf } from './claim-conversion.ts';
import { type ConversionContext } from './read-conversion-context.ts';
import { type ConversionFailure } from './conversion-answer.ts';

/**
 * The claim that an interrupted conversion left behind, or null. A journal that is closed while its lead never got its
 * own change counts too: their document was carried out by half.
 */
export const standingClaim = ({ lead, conversions }: ConversionContext): Claim | ConversionFailure | null => {
  const [newest] = conversions;
  if (!newest || !lead || newest.deletedAt !== null) return null;
  const isInterrupted =
    newest.state === 'PLANNED' || newest.state === 'RUNNING' || (newest.state === 'DONE' && lead.convertedAt === null);
  if (!isInterrupted) return null;
  // Somebody decided otherwise since: what was begun waits until the lead is back.
  if (lead.deletedAt !== null) return stopped('LEAD_DELETED', 'This lead is in the trash. Restore it first.', lead);
  if (lead.status !== 'DISQUALIFIED') return claimOf(newest);
  return stopped('STATUS_NOT_CONVERTIBLE', 'This lead was disqualified while it was converted. Wake it first.', lead);
};

const stopped = (
  reason: NonNullable<ConversionFailure['reason']>,
  message: string,
  { status }: Pick<Lead, 'status'>,
): ConversionFailure => ({ ok: false, code: 'CONVERSION_REFUSED', reason, message, status });
