import { normaliseDigits } from '@leads/lead-domain';

/** What was typed, as the inputs hold it. */
export type OverrideDraft = { score: string; reason: string };

/** Which input is wrong. */
export type OverrideProblems = { score?: true; reason?: true };

export type OverrideReading =
  { kind: 'read'; score: number; reason: string } | { kind: 'refused'; problems: OverrideProblems };

export const LARGEST_SCORE = 100;

/** A score set by hand with its reason, in Latin, Persian or Arabic digits, or which input is wrong. */
export const readOverride = (draft: OverrideDraft): OverrideReading => {
  const digits = normaliseDigits(draft.score).trim();
  const score = /^\d{1,3}$/.test(digits) ? Number(digits) : Number.NaN;
  const reason = draft.reason.trim();
  const problems: OverrideProblems = {};
  if (!(score <= LARGEST_SCORE)) problems.score = true;
  if (reason === '') problems.reason = true;
  return Object.keys(problems).length > 0 ? { kind: 'refused', problems } : { kind: 'read', score, reason };
};
