import {
  type LeadGrade,
  type ScoreCause,
  type ScoreFlag,
  type ScoreGroup,
  type ScoreModelBasis,
  type ScoreModelStatus,
  type ScoreRuleKind,
} from '@leads/lead-domain';

import { type OptionLook } from '../support/select-options.ts';

/** A colour family for each letter of fit, paler with less engagement. */
export const GRADE_LOOKS: Record<LeadGrade, OptionLook> = {
  A1: ['A1', 'green'],
  A2: ['A2', 'grass'],
  A3: ['A3', 'jade'],
  A4: ['A4', 'mint'],
  B1: ['B1', 'blue'],
  B2: ['B2', 'iris'],
  B3: ['B3', 'sky'],
  B4: ['B4', 'cyan'],
  C1: ['C1', 'orange'],
  C2: ['C2', 'amber'],
  C3: ['C3', 'yellow'],
  C4: ['C4', 'gold'],
  D1: ['D1', 'red'],
  D2: ['D2', 'brown'],
  D3: ['D3', 'bronze'],
  D4: ['D4', 'gray'],
};

export const FLAG_LOOKS: Record<ScoreFlag, OptionLook> = {
  RULES_ABOVE_HISTORY: ['Rules high but history low', 'orange'],
  HISTORY_ABOVE_RULES: ['History high but rules low', 'turquoise'],
  SCORED_HIGH_NOT_BOUGHT: ['Scored high but did not buy', 'red'],
};

export const MODEL_STATUS_LOOKS: Record<ScoreModelStatus, OptionLook> = {
  DRAFT: ['Draft', 'yellow'],
  PUBLISHED: ['Published', 'green'],
  RETIRED: ['Retired', 'gray'],
};

export const BASIS_LOOKS: Record<ScoreModelBasis, OptionLook> = {
  RULES: ['Rules', 'blue'],
  OUTCOMES: ['Outcomes', 'purple'],
};

export const GROUP_LOOKS: Record<ScoreGroup, OptionLook> = {
  FIT: ['Fit', 'blue'],
  ENGAGEMENT: ['Engagement', 'green'],
  NEGATIVE: ['Negative', 'red'],
};

export const RULE_KIND_LOOKS: Record<ScoreRuleKind, OptionLook> = {
  FIELD: ['Field', 'blue'],
  EMAIL_DOMAIN: ['E-mail domain', 'sky'],
  SENIORITY: ['Seniority', 'purple'],
  TOUCH: ['Touch', 'green'],
  SILENCE: ['Silence', 'orange'],
  UNANSWERED: ['Unanswered', 'red'],
};

export const CAUSE_LOOKS: Record<ScoreCause, OptionLook> = {
  FIELD_CHANGED: ['A field changed', 'blue'],
  TOUCH: ['A touch', 'green'],
  ANSWER: ['An answer', 'turquoise'],
  DECAY: ['Time passed', 'gray'],
  MODEL_PUBLISHED: ['New rules', 'purple'],
  MODEL_LEARNT: ['New outcomes learnt', 'pink'],
  SETTING_CHANGED: ['A setting changed', 'brown'],
  REQUESTED: ['Asked for', 'sky'],
  OVERRIDE_SET: ['Set by hand', 'orange'],
  OVERRIDE_RELEASED: ['No longer set by hand', 'yellow'],
};
