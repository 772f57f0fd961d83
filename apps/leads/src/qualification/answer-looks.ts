import {
  type AuthorityAnswer,
  type BantCriterion,
  type BudgetAnswer,
  type Confidence,
  type NeedAnswer,
  type TimelineAnswer,
} from '@leads/lead-domain';

import { type OptionLook } from '../support/select-options.ts';

export const CRITERION_LOOKS: Record<BantCriterion, OptionLook> = {
  BUDGET: ['Budget', 'green'],
  AUTHORITY: ['Authority', 'purple'],
  NEED: ['Need', 'orange'],
  TIMELINE: ['Timeline', 'blue'],
};

export const BUDGET_LOOKS: Record<BudgetAnswer, OptionLook> = {
  APPROVED: ['Approved', 'green'],
  AWAITING_APPROVAL: ['Awaiting approval', 'yellow'],
  NONE: ['No budget', 'red'],
};

export const AUTHORITY_LOOKS: Record<AuthorityAnswer, OptionLook> = {
  DECISION_MAKER: ['Decision maker', 'green'],
  INFLUENCER: ['Influencer', 'turquoise'],
  USER: ['User', 'yellow'],
  NO_INFLUENCE: ['No influence', 'red'],
};

export const NEED_LOOKS: Record<NeedAnswer, OptionLook> = {
  CRITICAL: ['Critical', 'green'],
  IMPORTANT: ['Important', 'turquoise'],
  NICE_TO_HAVE: ['Nice to have', 'yellow'],
  NONE: ['No need', 'red'],
};

export const TIMELINE_LOOKS: Record<TimelineAnswer, OptionLook> = {
  THIS_MONTH: ['This month', 'green'],
  THIS_QUARTER: ['This quarter', 'turquoise'],
  THIS_YEAR: ['This year', 'yellow'],
  LATER: ['Later', 'gray'],
};

export const CONFIDENCE_LOOKS: Record<Confidence, OptionLook> = {
  LOW: ['Low', 'gray'],
  MEDIUM: ['Medium', 'yellow'],
  HIGH: ['High', 'green'],
};
