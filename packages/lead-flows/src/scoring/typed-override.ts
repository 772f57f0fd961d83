import { type Lead } from '@leads/lead-domain';

import { overrideEvent } from '../history/override-event.ts';
import { type EventData } from '../records/write-lead.ts';

type KnownLead = Parameters<typeof overrideEvent>[0]['lead'];

/**
 * The line of history of a score that somebody set or released in Twenty's own table; null where the event tells of
 * something else, or does not say what was before. Our own act brings a receipt along; where it cannot, because the lead
 * was never scored, this is the very line that it wrote.
 */
export const typedOverride = ({
  before,
  after,
  updatedFields,
  at,
}: {
  before: KnownLead | null;
  after: Pick<Lead, 'scoreOverride'>;
  updatedFields: readonly string[] | null;
  /** When it was changed. */
  at: string;
}): EventData | null => {
  const isTyped = updatedFields?.includes('scoreOverride') === true && !updatedFields.includes('scoreParts');
  if (!isTyped || before === null || before.scoreOverride === after.scoreOverride) return null;
  return overrideEvent({ lead: before, score: after.scoreOverride, reason: null, at });
};
