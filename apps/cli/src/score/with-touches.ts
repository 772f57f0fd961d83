import { countTouch, type Lead, type TouchDigestEntry } from '@leads/lead-domain';

/** The lead after its touches were counted one after another, as Twenty's app counts them. */
export const withTouches = ({
  lead,
  touches,
  now,
}: {
  lead: Lead;
  touches: readonly TouchDigestEntry[];
  now: Date;
}): Lead =>
  touches.reduce((counted, { type, outcome = null, at, ...touch }) => {
    const counting = countTouch({ lead: counted, touch: { ...touch, touchType: type, outcome, occurredAt: at }, now });
    return counting.kind === 'counted' ? { ...counted, ...counting.changes } : counted;
  }, lead);
