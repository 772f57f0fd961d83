import { type Lead, type LeadTouch, TOUCH_DIGEST_LENGTH } from '@leads/lead-domain';

export type CountableTouch = Pick<
  LeadTouch,
  'id' | 'createdAt' | 'touchType' | 'direction' | 'outcome' | 'occurredAt' | 'isCounted'
>;

/**
 * The touches that a lead's digest and counters lack, oldest first: those nobody has counted, and those marked as counted
 * whose count was overwritten by somebody who had read the lead before it. What a full digest has dropped is not lost.
 */
export const touchesToCount = <Touch extends CountableTouch>({
  lead,
  touches,
}: {
  lead: Pick<Lead, 'touchDigest'>;
  touches: readonly Touch[];
}): Touch[] => {
  const known = new Set(lead.touchDigest.map(({ id }) => id));
  const isFull = lead.touchDigest.length >= TOUCH_DIGEST_LENGTH;
  const reach = isFull ? Math.min(...lead.touchDigest.map(({ at }) => Date.parse(at))) : -Infinity;
  return touches
    .filter((touch) => !known.has(touch.id) && (!touch.isCounted || timeOf(touch) > reach))
    .sort((left, right) => timeOf(left) - timeOf(right) || (left.id < right.id ? -1 : 1));
};

const timeOf = ({ occurredAt, createdAt }: CountableTouch): number => Date.parse(occurredAt ?? createdAt ?? '');
