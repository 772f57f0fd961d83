import { type LeadTouch } from '@leads/lead-domain';

import { type ScoreReason } from './score-event.ts';

type ReasonTouch = Pick<LeadTouch, 'touchType' | 'direction'> & { occurredAt: string };

/** The reason of a score that touches moved: the newest of them, with its date, and how many there were. */
export const touchReason = (touches: readonly [ReasonTouch, ...ReasonTouch[]]): ScoreReason => {
  const newest = touches.reduce((one, other) =>
    Date.parse(other.occurredAt) > Date.parse(one.occurredAt) ? other : one,
  );
  return {
    cause: 'TOUCH',
    causeNote: touches.length > 1 ? `${touches.length} touches; the newest: ${nameOf(newest)}` : nameOf(newest),
  };
};

const nameOf = ({ touchType, direction, occurredAt }: ReasonTouch): string => {
  const type = touchType.charAt(0) + touchType.slice(1).replaceAll('_', ' ').toLowerCase();
  return `${type}${direction === 'OUTGOING' ? ' by us' : ''}, ${occurredAt.slice(0, 10)}`;
};
