import { type Lead, leadSchema } from '../records/lead.ts';
import { type ScoreField } from '../scoring/score-fields.ts';
import { type ScoreRule } from '../scoring/score-model.ts';

const EMPTY = leadSchema.parse({ id: '' });

/**
 * What is found out on the way to an outcome, or because of it, and bears no date on the lead: finished leads have it, open
 * ones do not yet. A history that counted it would praise every rule that asks for it.
 */
const LATE_VALUES = {
  budgetStatus: EMPTY.budgetStatus,
  budgetAmount: EMPTY.budgetAmount,
  authority: EMPTY.authority,
  need: EMPTY.need,
  timeline: EMPTY.timeline,
  consent: EMPTY.consent,
  doNotContact: EMPTY.doNotContact,
  contactAttempts: EMPTY.contactAttempts,
} as const satisfies Partial<Pick<Lead, ScoreField & keyof Lead>>;

/** A finished lead without what was found out late. */
export const withoutLateValues = <Given extends Lead>(lead: Given): Given => ({ ...lead, ...LATE_VALUES });

/** Whether a rule rests on what is found out late, so that finished leads cannot tell whether it is right. */
export const isKnownLate = (rule: ScoreRule): boolean => rule.kind === 'FIELD' && rule.field in LATE_VALUES;
