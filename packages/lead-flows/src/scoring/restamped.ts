import { type Lead, scoreReceiptSchema } from '@leads/lead-domain';

/** The receipt that a lead has, of now: by it a score set by hand is told from the same one set before and released. */
export const restamped = ({
  lead,
  now,
}: {
  lead: Pick<Lead, 'scoreParts'>;
  now: Date;
}): Partial<Pick<Lead, 'scoreParts'>> => {
  const stored = scoreReceiptSchema.safeParse(lead.scoreParts).data;
  return stored ? { scoreParts: { ...stored, computedAt: now.toISOString() } } : {};
};
