import { normaliseDigits } from '@leads/lead-domain';

/** What was typed, as the inputs hold it. */
export type OverrideDraft = { score: string; reason: string };

/** Which input is wrong; codes are keys of the catalogue. */
export type OverrideProblems = { score?: 'score' | 'same'; reason?: 'reason' };

export type OverrideReading =
  { kind: 'read'; score: number; reason: string } | { kind: 'refused'; problems: OverrideProblems };

export const LARGEST_SCORE = 100;

/**
 * A score set by hand with its reason, in Latin, Persian or Arabic digits, or which input is wrong. Where `standing` is set
 * already, setting it again would write nothing, not even another reason.
 */
export const readOverride = ({
  draft,
  standing,
}: {
  draft: OverrideDraft;
  standing: number | null;
}): OverrideReading => {
  const digits = normaliseDigits(draft.score).trim();
  const score = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
  const reason = draft.reason.trim();
  const problems: OverrideProblems = {};
  if (!(score <= LARGEST_SCORE)) problems.score = 'score';
  else if (score === standing) problems.score = 'same';
  if (reason === '') problems.reason = 'reason';
  return Object.keys(problems).length > 0 ? { kind: 'refused', problems } : { kind: 'read', score, reason };
};
