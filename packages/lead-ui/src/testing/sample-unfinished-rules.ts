import { type ScoreRule } from '@leads/lead-domain';

const base = { label: 'Not finished', points: -5, isActive: true, group: 'NEGATIVE' } as const;

/** A rule of each kind that lacks something, as it stands before its author is done with it. */
export const SAMPLE_UNFINISHED_RULES: readonly ScoreRule[] = [
  {
    ...base,
    key: 'field-2',
    kind: 'FIELD',
    field: 'plantCount',
    operator: 'IS_BETWEEN',
    values: [],
    minimum: 9,
    maximum: 2,
  },
  {
    ...base,
    key: 'field-3',
    kind: 'FIELD',
    field: 'source',
    operator: 'IS_ONE_OF',
    values: [],
    minimum: null,
    maximum: null,
  },
  { ...base, key: 'email-2', kind: 'EMAIL_DOMAIN', list: 'LISTED', domains: [] },
  { ...base, key: 'seniority-2', kind: 'SENIORITY', seniorities: [] },
  {
    ...base,
    key: 'touch-2',
    kind: 'TOUCH',
    types: [],
    direction: null,
    outcomes: [],
    withinDays: null,
    minimumCount: 1,
    decay: 'LINEAR',
    decayDays: null,
    cap: null,
  },
  { ...base, key: 'unanswered-2', kind: 'UNANSWERED', types: [], answers: [], minimumCount: 3, withinDays: 90 },
];
