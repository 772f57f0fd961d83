/** The closed lists of scoring. Types, SELECT options and labels all follow from them. */

/** RULES: points that an admin gives. OUTCOMES: learnt from converted and disqualified leads. */
export const SCORE_MODEL_BASES = ['RULES', 'OUTCOMES'] as const;
export type ScoreModelBasis = (typeof SCORE_MODEL_BASES)[number];

/** A draft is edited; of each basis the newest published one scores; a retired one explains older scores. */
export const SCORE_MODEL_STATUSES = ['DRAFT', 'PUBLISHED', 'RETIRED'] as const;
export type ScoreModelStatus = (typeof SCORE_MODEL_STATUSES)[number];

/** Fit: who they are. Engagement: what they did, decaying. Negative: what speaks against them. */
export const SCORE_GROUPS = ['FIT', 'ENGAGEMENT', 'NEGATIVE'] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

export const SCORE_RULE_KINDS = ['FIELD', 'EMAIL_DOMAIN', 'SENIORITY', 'TOUCH', 'SILENCE', 'UNANSWERED'] as const;
export type ScoreRuleKind = (typeof SCORE_RULE_KINDS)[number];

export const FIELD_OPERATORS = ['IS_SET', 'IS_MISSING', 'EQUALS', 'IS_ONE_OF', 'CONTAINS', 'IS_BETWEEN'] as const;
export type FieldOperator = (typeof FIELD_OPERATORS)[number];

export const EMAIL_DOMAIN_LISTS = ['BUSINESS', 'FREE_MAIL', 'LISTED'] as const;
export type EmailDomainList = (typeof EMAIL_DOMAIN_LISTS)[number];

/** HALF_LIFE: halved every `decayDays`. LINEAR: falls evenly to nothing at `decayDays`. */
export const SCORE_DECAYS = ['NONE', 'HALF_LIFE', 'LINEAR'] as const;
export type ScoreDecay = (typeof SCORE_DECAYS)[number];

/** Fit A to D beside engagement 1 to 4. */
export const LEAD_GRADES = [
  'A1',
  'A2',
  'A3',
  'A4',
  'B1',
  'B2',
  'B3',
  'B4',
  'C1',
  'C2',
  'C3',
  'C4',
  'D1',
  'D2',
  'D3',
  'D4',
] as const;
export type LeadGrade = (typeof LEAD_GRADES)[number];

/** Where the two lenses, or the score and the outcome, contradict each other: worth a person's look. */
export const SCORE_FLAGS = ['RULES_ABOVE_HISTORY', 'HISTORY_ABOVE_RULES', 'SCORED_HIGH_NOT_BOUGHT'] as const;
export type ScoreFlag = (typeof SCORE_FLAGS)[number];

export const LEAD_EVENT_KINDS = ['SCORE', 'SCORE_OVERRIDE', 'STATUS', 'OWNER'] as const;
export type LeadEventKind = (typeof LEAD_EVENT_KINDS)[number];

/** What made a score change. */
export const SCORE_CAUSES = [
  'FIELD_CHANGED',
  'TOUCH',
  'ANSWER',
  'DECAY',
  'MODEL_PUBLISHED',
  'MODEL_LEARNT',
  'SETTING_CHANGED',
  'REQUESTED',
  'OVERRIDE_SET',
  'OVERRIDE_RELEASED',
] as const;
export type ScoreCause = (typeof SCORE_CAUSES)[number];

export const LEAD_JOB_KINDS = ['RESCORE', 'LEARN'] as const;
export type LeadJobKind = (typeof LEAD_JOB_KINDS)[number];

export const LEAD_JOB_STATUSES = ['RUNNING', 'DONE', 'FAILED'] as const;
export type LeadJobStatus = (typeof LEAD_JOB_STATUSES)[number];
