import {
  type EmailDomainList,
  type FieldOperator,
  type ScoreDecay,
  type ScoreGroup,
  type ScoreRuleKind,
  type Seniority,
  type TouchDirection,
  type TouchOutcome,
  type TouchType,
} from '@leads/lead-domain';

/**
 * A rule as its inputs hold it: numbers and lists as typed, and the conditions of every kind, of which only those of its
 * own kind count. So nothing that was typed is lost to a value that cannot be read yet.
 */
export type RuleDraft = {
  key: string;
  kind: ScoreRuleKind;
  group: ScoreGroup;
  /** Place among the rules of the model; a rule between two others stands between their numbers. */
  position: number;
  label: string;
  /** Nobody gave it a name: it is called by what it says. */
  isNamedBySummary: boolean;
  isActive: boolean;
  points: string;
  field: string;
  operator: FieldOperator;
  values: string;
  minimum: string;
  maximum: string;
  list: EmailDomainList;
  domains: string;
  seniorities: readonly Seniority[];
  types: readonly TouchType[];
  answers: readonly TouchType[];
  direction: TouchDirection | '';
  outcomes: readonly TouchOutcome[];
  withinDays: string;
  minimumCount: string;
  decay: ScoreDecay;
  decayDays: string;
  cap: string;
  days: string;
};

/** What stands in the inputs that a rule says nothing about. */
export const EMPTY_DRAFT: RuleDraft = {
  key: '',
  kind: 'FIELD',
  group: 'FIT',
  position: 0,
  label: '',
  isNamedBySummary: true,
  isActive: true,
  points: '',
  field: '',
  operator: 'IS_SET',
  values: '',
  minimum: '',
  maximum: '',
  list: 'BUSINESS',
  domains: '',
  seniorities: [],
  types: [],
  answers: [],
  direction: '',
  outcomes: [],
  withinDays: '',
  minimumCount: '1',
  decay: 'NONE',
  decayDays: '',
  cap: '',
  days: '',
};
