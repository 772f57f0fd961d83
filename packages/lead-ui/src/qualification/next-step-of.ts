import { type BantCriterion, type LeadStatus, type MoveDecision, type Qualification } from '@leads/lead-domain';

export type NextStep =
  | { kind: 'read-only'; reason: 'CONVERTED' | 'DISQUALIFIED' | 'RIGHTS' }
  | { kind: 'ask'; criterion: BantCriterion; isAgain: boolean; missing: readonly BantCriterion[] }
  | { kind: 'falls-short'; missing: readonly BantCriterion[] }
  | { kind: 'accept'; open: readonly BantCriterion[] }
  | { kind: 'not-acceptable'; reason: 'NO_SUCH_MOVE' | 'ACTOR_MAY_NOT' | 'OTHER' }
  | { kind: 'accepted' };

/** The one thing that the panel proposes now. */
export const nextStepOf = ({
  status,
  access,
  qualification,
  canAccept,
}: {
  status: LeadStatus;
  access: 'write' | 'read';
  qualification: Qualification;
  canAccept?: MoveDecision | undefined;
}): NextStep => {
  if (status === 'CONVERTED' || status === 'DISQUALIFIED') return { kind: 'read-only', reason: status };
  if (access === 'read') return { kind: 'read-only', reason: 'RIGHTS' };
  if (status === 'SQL') return { kind: 'accepted' };
  const { gatesMet, missing, nextQuestion, criteria } = qualification;
  if (!gatesMet && nextQuestion) {
    return { kind: 'ask', criterion: nextQuestion, isAgain: criteria[nextQuestion].state === 'stale', missing };
  }
  if (!gatesMet) return { kind: 'falls-short', missing };
  if (canAccept?.kind === 'refused' && canAccept.reason !== 'GATES_NOT_MET') {
    const { reason } = canAccept;
    return {
      kind: 'not-acceptable',
      reason: reason === 'NO_SUCH_MOVE' || reason === 'ACTOR_MAY_NOT' ? reason : 'OTHER',
    };
  }
  return { kind: 'accept', open: openOf(qualification) };
};

const openOf = ({ criteria }: Qualification): BantCriterion[] =>
  (['BUDGET', 'AUTHORITY', 'NEED', 'TIMELINE'] as const).filter(
    (criterion) => criteria[criterion].state !== 'answered',
  );
