/** BANT: the four criteria of qualification and the answers each may have, best first. */

export const BANT_CRITERIA = ['BUDGET', 'AUTHORITY', 'NEED', 'TIMELINE'] as const;
export type BantCriterion = (typeof BANT_CRITERIA)[number];

export const BUDGET_ANSWERS = ['APPROVED', 'AWAITING_APPROVAL', 'NONE'] as const;
export type BudgetAnswer = (typeof BUDGET_ANSWERS)[number];

export const AUTHORITY_ANSWERS = ['DECISION_MAKER', 'INFLUENCER', 'USER', 'NO_INFLUENCE'] as const;
export type AuthorityAnswer = (typeof AUTHORITY_ANSWERS)[number];

export const NEED_ANSWERS = ['CRITICAL', 'IMPORTANT', 'NICE_TO_HAVE', 'NONE'] as const;
export type NeedAnswer = (typeof NEED_ANSWERS)[number];

export const TIMELINE_ANSWERS = ['THIS_MONTH', 'THIS_QUARTER', 'THIS_YEAR', 'LATER'] as const;
export type TimelineAnswer = (typeof TIMELINE_ANSWERS)[number];

export const BANT_ANSWERS = {
  BUDGET: BUDGET_ANSWERS,
  AUTHORITY: AUTHORITY_ANSWERS,
  NEED: NEED_ANSWERS,
  TIMELINE: TIMELINE_ANSWERS,
} as const satisfies Record<BantCriterion, readonly string[]>;

/** The lead field that holds the current answer to each criterion. */
export const BANT_LEAD_FIELDS = {
  BUDGET: 'budgetStatus',
  AUTHORITY: 'authority',
  NEED: 'need',
  TIMELINE: 'timeline',
} as const satisfies Record<BantCriterion, string>;

export const CONFIDENCES = ['LOW', 'MEDIUM', 'HIGH'] as const;
export type Confidence = (typeof CONFIDENCES)[number];
