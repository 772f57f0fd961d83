import { type ScoreGroup } from '../vocabulary/scoring-terms.ts';

import { type ScoreModel, type ScoreRule } from './score-model.ts';

type Given<Kind extends ScoreRule['kind']> = Partial<Extract<ScoreRule, { kind: Kind }>> & {
  key: string;
  points: number;
};

const base = ({ key, points, group }: { key: string; points: number; group: ScoreGroup }) => ({
  key,
  label: `score.rule.${key}`,
  group,
  points,
  isActive: true,
});

const groupOf = (points: number): ScoreGroup => (points < 0 ? 'NEGATIVE' : 'FIT');

const field = (rule: Given<'FIELD'> & Pick<Extract<ScoreRule, { kind: 'FIELD' }>, 'field'>): ScoreRule => ({
  ...base({ ...rule, group: groupOf(rule.points) }),
  kind: 'FIELD',
  field: rule.field,
  operator: rule.operator ?? (rule.values ? 'IS_ONE_OF' : 'IS_SET'),
  values: rule.values ?? [],
  minimum: rule.minimum ?? null,
  maximum: rule.maximum ?? null,
});

const employees = (rule: { key: string; points: number; minimum: number; maximum: number | null }): ScoreRule =>
  field({ ...rule, field: 'employees', operator: 'IS_BETWEEN' });

const seniority = (
  rule: Given<'SENIORITY'> & Pick<Extract<ScoreRule, { kind: 'SENIORITY' }>, 'seniorities'>,
): ScoreRule => ({
  ...base({ ...rule, group: groupOf(rule.points) }),
  kind: 'SENIORITY',
  seniorities: rule.seniorities,
});

const emailDomain = (rule: { key: string; points: number; list: 'BUSINESS' | 'FREE_MAIL' }): ScoreRule => ({
  ...base({ ...rule, group: groupOf(rule.points) }),
  kind: 'EMAIL_DOMAIN',
  list: rule.list,
  domains: [],
});

const touch = (rule: Given<'TOUCH'> & Pick<Extract<ScoreRule, { kind: 'TOUCH' }>, 'types'>): ScoreRule => ({
  ...base({ ...rule, group: rule.points < 0 ? 'NEGATIVE' : 'ENGAGEMENT' }),
  kind: 'TOUCH',
  types: rule.types,
  direction: rule.direction ?? null,
  outcomes: rule.outcomes ?? [],
  withinDays: rule.withinDays === undefined ? 365 : rule.withinDays,
  minimumCount: rule.minimumCount ?? 1,
  decay: rule.decay ?? 'HALF_LIFE',
  decayDays: rule.decay === 'NONE' ? null : (rule.decayDays ?? 30),
  cap: rule.cap ?? null,
});

/**
 * The model that ships. Who they are gives at most 60 points and never decays, what they did at most 40 and halves in a
 * month or so, what speaks against them takes at most 60. The labels are message keys; the reasons stand beside the rules.
 */
export const DEFAULT_SCORE_MODEL: ScoreModel = {
  name: 'Default',
  version: 1,
  groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 },
  rules: [
    // A company's own address: they write on its behalf, and the company is found by its domain.
    emailDomain({ key: 'businessEmail', points: 10, list: 'BUSINESS' }),
    // The nearer to the decision, the more points; who signs counts twice as much as who leads a team.
    seniority({ key: 'seniorityExecutive', points: 12, seniorities: ['EXECUTIVE'] }),
    seniority({ key: 'seniorityDirector', points: 9, seniorities: ['DIRECTOR'] }),
    seniority({ key: 'seniorityManager', points: 6, seniorities: ['MANAGER'] }),
    seniority({ key: 'senioritySpecialist', points: 2, seniorities: ['SPECIALIST'] }),
    // Mid-sized companies buy soonest; the smallest have little budget, the largest long ways.
    employees({ key: 'sizeMicro', points: 2, minimum: 1, maximum: 9 }),
    employees({ key: 'sizeSmall', points: 5, minimum: 10, maximum: 49 }),
    employees({ key: 'sizeMedium', points: 8, minimum: 50, maximum: 249 }),
    employees({ key: 'sizeLarge', points: 10, minimum: 250, maximum: 4999 }),
    employees({ key: 'sizeEnterprise', points: 6, minimum: 5000, maximum: null }),
    // Who tells more means it: each of these was typed by somebody.
    field({ key: 'companyGiven', points: 4, field: 'companyName' }),
    field({ key: 'phoneGiven', points: 4, field: 'phone' }),
    field({ key: 'interestGiven', points: 3, field: 'interest' }),
    field({ key: 'jobTitleGiven', points: 2, field: 'jobTitle' }),
    field({ key: 'industryGiven', points: 2, field: 'industry' }),
    field({ key: 'websiteGiven', points: 2, field: 'website' }),
    // A recommendation brings trust along.
    field({ key: 'referred', points: 5, field: 'source', values: ['REFERRAL', 'PARTNER'] }),
    // The four answers of BANT: what a rep heard outweighs what a form says.
    field({ key: 'budgetApproved', points: 10, field: 'budgetStatus', values: ['APPROVED'] }),
    field({ key: 'budgetAwaiting', points: 6, field: 'budgetStatus', values: ['AWAITING_APPROVAL'] }),
    field({ key: 'decisionMaker', points: 10, field: 'authority', values: ['DECISION_MAKER'] }),
    field({ key: 'influencer', points: 6, field: 'authority', values: ['INFLUENCER'] }),
    field({ key: 'needCritical', points: 10, field: 'need', values: ['CRITICAL'] }),
    field({ key: 'needImportant', points: 7, field: 'need', values: ['IMPORTANT'] }),
    field({ key: 'timelineThisMonth', points: 10, field: 'timeline', values: ['THIS_MONTH'] }),
    field({ key: 'timelineThisQuarter', points: 8, field: 'timeline', values: ['THIS_QUARTER'] }),
    field({ key: 'timelineThisYear', points: 4, field: 'timeline', values: ['THIS_YEAR'] }),

    // They asked to be contacted: alone enough to be worth a call.
    touch({ key: 'formSent', points: 12, cap: 20, types: ['FORM'], direction: 'INCOMING' }),
    touch({ key: 'demoSeen', points: 15, cap: 25, decayDays: 45, types: ['DEMO'] }),
    touch({ key: 'metInPerson', points: 12, cap: 24, decayDays: 45, types: ['MEETING'] }),
    touch({ key: 'priceAsked', points: 10, cap: 20, types: ['PRICE_LIST', 'OFFER'] }),
    touch({
      key: 'agreedToMeet',
      points: 8,
      cap: 8,
      types: ['CALL', 'EMAIL', 'MESSAGE'],
      outcomes: ['AGREED_TO_MEET'],
    }),
    touch({ key: 'calledUs', points: 8, cap: 16, types: ['CALL'], direction: 'INCOMING' }),
    touch({ key: 'wroteToUs', points: 6, cap: 18, types: ['EMAIL', 'MESSAGE'], direction: 'INCOMING' }),
    touch({
      key: 'reachedByCall',
      points: 5,
      cap: 10,
      types: ['CALL'],
      direction: 'OUTGOING',
      outcomes: ['REACHED', 'AGREED_TO_MEET'],
    }),
    touch({ key: 'cameToEvent', points: 5, cap: 10, decayDays: 45, types: ['EVENT'] }),
    // Reading is no wish to buy: a visit, a download and some opened mails stay below what sales hears of.
    touch({ key: 'downloaded', points: 3, cap: 6, decayDays: 21, withinDays: 180, types: ['DOWNLOAD'] }),
    touch({ key: 'visited', points: 1, cap: 4, decayDays: 14, withinDays: 90, types: ['VISIT'] }),
    touch({ key: 'openedMail', points: 1, cap: 3, decayDays: 14, withinDays: 90, types: ['EMAIL_OPEN'] }),

    // They said no, in words or by a click; a wish not to be contacted weighs more than any interest.
    field({ key: 'doNotContact', points: -50, field: 'doNotContact' }),
    field({ key: 'consentWithdrawn', points: -25, field: 'consent', values: ['WITHDRAWN'] }),
    touch({ key: 'unsubscribed', points: -20, cap: 20, withinDays: null, decay: 'NONE', types: ['UNSUBSCRIBE'] }),
    touch({
      key: 'refusedToTalk',
      points: -8,
      cap: 16,
      decayDays: 60,
      types: ['CALL', 'EMAIL', 'MESSAGE', 'MEETING'],
      outcomes: ['REFUSED'],
    }),
    // The address does not work: nobody can be written to.
    touch({ key: 'bounced', points: -10, cap: 20, withinDays: null, decayDays: 180, types: ['BOUNCE'] }),
    seniority({ key: 'student', points: -15, seniorities: ['STUDENT'] }),
    // In many countries small firms write from free mail: a nuance, no verdict.
    emailDomain({ key: 'freeMail', points: -3, list: 'FREE_MAIL' }),
    field({ key: 'noNeed', points: -15, field: 'need', values: ['NONE'] }),
    field({ key: 'noBudget', points: -8, field: 'budgetStatus', values: ['NONE'] }),
    field({ key: 'noInfluence', points: -5, field: 'authority', values: ['NO_INFLUENCE'] }),
  ],
};
