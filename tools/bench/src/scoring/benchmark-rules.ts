import { type ScoreModel, type ScoreRule } from '@leads/lead-domain';

type Given = { key: string; points: number };

const base = ({ key, points }: Given, group: ScoreRule['group']) =>
  ({ key, label: key, group, points, isActive: true }) as const;

const field = (rule: Given & { field: string; values?: string[] }): ScoreRule => ({
  ...base(rule, rule.points < 0 ? 'NEGATIVE' : 'FIT'),
  kind: 'FIELD',
  field: rule.field,
  operator: rule.values ? 'IS_ONE_OF' : 'IS_SET',
  values: rule.values ?? [],
  minimum: null,
  maximum: null,
});

const size = (rule: Given & { minimum: number; maximum: number | null }): ScoreRule => ({
  ...base(rule, 'FIT'),
  kind: 'FIELD',
  field: 'employees',
  operator: 'IS_BETWEEN',
  values: [],
  minimum: rule.minimum,
  maximum: rule.maximum,
});

type Seniorities = Extract<ScoreRule, { kind: 'SENIORITY' }>['seniorities'];

const seniority = (rule: Given & { of: Seniorities }): ScoreRule => ({
  ...base(rule, 'FIT'),
  kind: 'SENIORITY',
  seniorities: rule.of,
});

type TouchRule = Extract<ScoreRule, { kind: 'TOUCH' }>;

const touch = (
  rule: Given & { types: TouchRule['types']; cap: number; halfLife: number; isTheirs?: boolean },
): ScoreRule => ({
  ...base(rule, rule.points < 0 ? 'NEGATIVE' : 'ENGAGEMENT'),
  kind: 'TOUCH',
  types: rule.types,
  direction: rule.isTheirs === true ? 'INCOMING' : null,
  outcomes: [],
  withinDays: 365,
  minimumCount: 1,
  decay: 'HALF_LIFE',
  decayDays: rule.halfLife,
  cap: rule.cap,
});

/** Forty rules of every common kind; the contestants carry out the same forty. */
export const BENCHMARK_MODEL: ScoreModel = {
  name: 'Benchmark',
  version: 1,
  groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 },
  rules: [
    { ...base({ key: 'businessEmail', points: 10 }, 'FIT'), kind: 'EMAIL_DOMAIN', list: 'BUSINESS', domains: [] },
    seniority({ key: 'executive', points: 12, of: ['EXECUTIVE'] }),
    seniority({ key: 'director', points: 9, of: ['DIRECTOR'] }),
    seniority({ key: 'manager', points: 6, of: ['MANAGER'] }),
    seniority({ key: 'specialist', points: 2, of: ['SPECIALIST'] }),
    size({ key: 'sizeMicro', points: 2, minimum: 1, maximum: 9 }),
    size({ key: 'sizeSmall', points: 5, minimum: 10, maximum: 49 }),
    size({ key: 'sizeMedium', points: 8, minimum: 50, maximum: 249 }),
    size({ key: 'sizeLarge', points: 10, minimum: 250, maximum: 4999 }),
    size({ key: 'sizeEnterprise', points: 6, minimum: 5000, maximum: null }),
    field({ key: 'company', points: 4, field: 'companyName' }),
    field({ key: 'phone', points: 4, field: 'phone' }),
    field({ key: 'interest', points: 3, field: 'interest' }),
    field({ key: 'jobTitle', points: 2, field: 'jobTitle' }),
    field({ key: 'industry', points: 2, field: 'industry' }),
    field({ key: 'website', points: 2, field: 'website' }),
    field({ key: 'referred', points: 5, field: 'source', values: ['REFERRAL', 'PARTNER'] }),
    field({ key: 'budgetApproved', points: 10, field: 'budgetStatus', values: ['APPROVED'] }),
    field({ key: 'budgetAwaiting', points: 6, field: 'budgetStatus', values: ['AWAITING_APPROVAL'] }),
    field({ key: 'decisionMaker', points: 10, field: 'authority', values: ['DECISION_MAKER'] }),
    field({ key: 'influencer', points: 6, field: 'authority', values: ['INFLUENCER'] }),
    field({ key: 'needCritical', points: 10, field: 'need', values: ['CRITICAL'] }),
    field({ key: 'needImportant', points: 7, field: 'need', values: ['IMPORTANT'] }),
    field({ key: 'thisMonth', points: 10, field: 'timeline', values: ['THIS_MONTH'] }),
    field({ key: 'thisQuarter', points: 8, field: 'timeline', values: ['THIS_QUARTER'] }),
    field({ key: 'thisYear', points: 4, field: 'timeline', values: ['THIS_YEAR'] }),
    touch({ key: 'form', points: 12, cap: 20, halfLife: 30, types: ['FORM'], isTheirs: true }),
    touch({ key: 'demo', points: 15, cap: 25, halfLife: 45, types: ['DEMO'] }),
    touch({ key: 'meeting', points: 12, cap: 24, halfLife: 45, types: ['MEETING'] }),
    touch({ key: 'price', points: 10, cap: 20, halfLife: 30, types: ['PRICE_LIST', 'OFFER'] }),
    touch({ key: 'call', points: 8, cap: 16, halfLife: 30, types: ['CALL'], isTheirs: true }),
    touch({ key: 'wrote', points: 6, cap: 18, halfLife: 30, types: ['EMAIL', 'MESSAGE'], isTheirs: true }),
    touch({ key: 'download', points: 3, cap: 6, halfLife: 21, types: ['DOWNLOAD'] }),
    touch({ key: 'visit', points: 1, cap: 4, halfLife: 14, types: ['VISIT'] }),
    touch({ key: 'opened', points: 1, cap: 3, halfLife: 14, types: ['EMAIL_OPEN'] }),
    field({ key: 'doNotContact', points: -50, field: 'doNotContact' }),
    field({ key: 'withdrawn', points: -25, field: 'consent', values: ['WITHDRAWN'] }),
    touch({ key: 'unsubscribed', points: -20, cap: 20, halfLife: 360, types: ['UNSUBSCRIBE'] }),
    touch({ key: 'bounced', points: -10, cap: 20, halfLife: 180, types: ['BOUNCE'] }),
    { ...base({ key: 'freeMail', points: -3 }, 'NEGATIVE'), kind: 'EMAIL_DOMAIN', list: 'FREE_MAIL', domains: [] },
  ],
};
