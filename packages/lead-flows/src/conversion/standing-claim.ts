import { type Claim, claimOf } from './claim-conversion.ts';
import { type ConversionContext } from './read-conversion-context.ts';
import { type FlowFailure } from '../answers/flow-failure.ts';

/**
 * The claim that an interrupted conversion left behind, or null. A journal that is closed while its lead never got its
 * own change counts too: their document was carried out by half.
 */
export const standingClaim = ({ lead, conversions }: ConversionContext): Claim | FlowFailure | null => {
  const [newest] = conversions;
  if (!newest || !lead || newest.deletedAt !== null) return null;
  const isInterrupted =
    newest.state === 'PLANNED' || newest.state === 'RUNNING' || (newest.state === 'DONE' && lead.convertedAt === null);
  return isInterrupted ? claimOf(newest) : null;
};
