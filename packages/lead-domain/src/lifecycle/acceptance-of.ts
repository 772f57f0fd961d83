import { type Lead } from '../records/lead.ts';

import { canMove, type MoveQuestion } from './can-move.ts';
import { type LeadMove, moveLead } from './move-lead.ts';

/**
 * What accepting a lead as sales qualified does to it. Who holds the needed answers has worked the lead, whether they
 * said so or not: a new one takes the two moves that the table gives a rep, NEW → WORKING → SQL, in one step.
 */
export const acceptanceOf = ({
  lead,
  actor,
  gates,
  now,
}: {
  lead: Pick<Lead, 'status' | 'heldStatus' | 'timesRecycled'>;
  actor: MoveQuestion['actor'];
  gates: NonNullable<MoveQuestion['gates']>;
  now: Date;
}): LeadMove => {
  const mayWorkIt = lead.status === 'NEW' && canMove({ from: 'NEW', to: 'WORKING', actor }).kind === 'allowed';
  const move = moveLead({ lead: mayWorkIt ? { ...lead, status: 'WORKING' } : lead, to: 'SQL', actor, gates, now });
  return move.kind === 'moved' ? { ...move, from: lead.status } : move;
};
