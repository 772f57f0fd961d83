import { type TouchType } from '../vocabulary/lead-terms.ts';
import { type ScoreGroup } from '../vocabulary/scoring-terms.ts';

import { type ScoreModel, type ScoreRule, type ScoreRuleOf } from './score-model.ts';

type Given<Kind extends ScoreRule['kind'], Needed extends keyof ScoreRuleOf<Kind>> = Partial<ScoreRuleOf<Kind>> &
  Pick<ScoreRuleOf<Kind>, 'key' | 'points' | Needed>;

const base = ({ key, points, isActive = true }: { key: string; points: number; isActive?: boolean }) => ({
  key,
  label: `score.rule.${key}`,
  points,
  isActive,
});

const groupOf = (points: number, otherwise: ScoreGroup): ScoreGroup => (points < 0 ? 'NEGATIVE' : otherwise);

const field = (rule: Given<'FIELD', 'field'>): ScoreRule => ({
  ...base(rule),
  group: groupOf(rule.points, 'FIT'),
  kind: 'FIELD',
  field: rule.field,
  operator: rule.operator ?? (rule.values ? 'IS_ONE_OF' : 'IS_SET'),
  values: rule.values ?? [],
  minimum: rule.minimum ?? null,
  maximum: rule.maximum ?? null,
});

const employees = (rule: { key: string; points: number; minimum: number; maximum: number | null }): ScoreRule =>
  field({ ...rule, field: 'employees', operator: 'IS_BETWEEN' });

const seniority = (rule: Given<'SENIORITY', 'seniorities'>): ScoreRule => ({
  ...base(rule),
  group: groupOf(rule.points, 'FIT'),
  kind: 'SENIORITY',
  seniorities: rule.seniorities,
});

const emailDomain = (rule: Given<'EMAIL_DOMAIN', 'list'>): ScoreRule => ({
  ...base(rule),
  group: groupOf(rule.points, 'FIT'),
  kind: 'EMAIL_DOMAIN',
  list: rule.list,
  domains: [],
});

const touch = (rule: Given<'TOUCH', 'types'>): ScoreRule => ({
  ...base(rule),
  group: groupOf(rule.points, 'ENGAGEMENT'),
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

/** Whatever shows that a mail was seen, or that they are in touch anyway; a bounce shows the contrary. */
const SIGNS_OF_LIFE: TouchType[] = [
  'EMAIL_OPEN',
  'EMAIL',
  'MESSAGE',
  'CALL',
  'FORM',
  'VISIT',
  'DOWNLOAD',
  'MEETING',
  'DEMO',
  'EVENT',
  'PRICE_LIST',
  'OFFER',
  'UNSUBSCRIBE',
];

/**
 * The model that ships. Who they are gives at most 60 points and never decays, what they did at most 40 and fades in a
 * month or so, what speaks against them takes at most 60: fit alone reaches the 50 points of a marketing qualified lead but
 * not its engagement, and engagement alone the other way round. The labels are message keys; the reasons stand beside the rules.
 */
export const DEFAULT_SCORE_MODEL: ScoreModel = {
  name: 'Default',
  version: 1,
  groupCaps: { FIT: 60, ENGAGEMENT: 40, NEGATIVE: 60 },
  rules: [
    // A company's own address: they write on its behalf, and the company is found by its domain.
    emailDomain({ key: 'businessEmail', points: 10, list: 'BUSINESS' }),

    // The nearer to the decision, the more points. Who signs is worth as much as a contact form.
    seniority({ key: 'seniorityExecutive', points: 12, seniorities: ['EXECUTIVE'] }),
    // Directors own a budget, but somebody above them may say no.
    seniority({ key: 'seniorityDirector', points: 9, seniorities: ['DIRECTOR'] }),
    // Who leads a team counts half of who signs: they propose what is bought.
    seniority({ key: 'seniorityManager', points: 6, seniorities: ['MANAGER'] }),
    // Specialists choose the product, others the purchase: better than a title that says nothing.
    seniority({ key: 'senioritySpecialist', points: 2, seniorities: ['SPECIALIST'] }),

    // Below ten people there is little budget and no process: a point or two, no verdict.
    employees({ key: 'sizeMicro', points: 2, minimum: 1, maximum: 9 }),
    employees({ key: 'sizeSmall', points: 5, minimum: 10, maximum: 49 }),
    employees({ key: 'sizeMedium', points: 8, minimum: 50, maximum: 249 }),
    // Large enough to pay, small enough to decide within a year: the best there is.
    employees({ key: 'sizeLarge', points: 10, minimum: 250, maximum: 4999 }),
    // The largest buy most and slowest; somebody who writes from there is rarely the one who decides.
    employees({ key: 'sizeEnterprise', points: 6, minimum: 5000, maximum: null }),

    // Who tells more means it, and each of these was typed by somebody. A company and a number make a call possible: 4.
    field({ key: 'companyGiven', points: 4, field: 'companyName' }),
    field({ key: 'phoneGiven', points: 4, field: 'phone' }),
    // Saying what for is the beginning of a need.
    field({ key: 'interestGiven', points: 3, field: 'interest' }),
    // Known, but without a word yet about whether it fits: 2 each.
    field({ key: 'jobTitleGiven', points: 2, field: 'jobTitle' }),
    field({ key: 'industryGiven', points: 2, field: 'industry' }),
    field({ key: 'websiteGiven', points: 2, field: 'website' }),
    // A recommendation brings trust along, half as much as a company's own address.
    field({ key: 'referred', points: 5, field: 'source', values: ['REFERRAL', 'PARTNER'] }),

    // The four answers of BANT. What a rep heard outweighs what a form says: the best answer is worth 10 each, so four
    // of them alone carry two thirds of the fit there is. The second best is worth about two thirds of the best.
    field({ key: 'budgetApproved', points: 10, field: 'budgetStatus', values: ['APPROVED'] }),
    field({ key: 'budgetAwaiting', points: 6, field: 'budgetStatus', values: ['AWAITING_APPROVAL'] }),
    field({ key: 'decisionMaker', points: 10, field: 'authority', values: ['DECISION_MAKER'] }),
    field({ key: 'influencer', points: 6, field: 'authority', values: ['INFLUENCER'] }),
    field({ key: 'needCritical', points: 10, field: 'need', values: ['CRITICAL'] }),
    field({ key: 'needImportant', points: 7, field: 'need', values: ['IMPORTANT'] }),
    field({ key: 'timelineThisMonth', points: 10, field: 'timeline', values: ['THIS_MONTH'] }),
    field({ key: 'timelineThisQuarter', points: 8, field: 'timeline', values: ['THIS_QUARTER'] }),
    field({ key: 'timelineThisYear', points: 4, field: 'timeline', values: ['THIS_YEAR'] }),

    // They asked to be contacted: one form alone is engagement enough for a call, a second adds the rest of the cap.
    touch({ key: 'formSent', points: 12, cap: 20, types: ['FORM'], direction: 'INCOMING' }),
    // An hour of their time is the strongest interest short of an order, and is remembered longer: 45 days to the half.
    touch({ key: 'demoSeen', points: 15, cap: 25, decayDays: 45, types: ['DEMO'] }),
    touch({ key: 'metInPerson', points: 12, cap: 24, decayDays: 45, types: ['MEETING'] }),
    // Who asks for prices compares, and soon.
    touch({ key: 'priceAsked', points: 10, cap: 20, types: ['PRICE_LIST', 'OFFER'] }),
    // Agreed once or three times, it is one meeting: the cap is one touch.
    touch({
      key: 'agreedToMeet',
      points: 8,
      cap: 8,
      types: ['CALL', 'EMAIL', 'MESSAGE'],
      outcomes: ['AGREED_TO_MEET'],
    }),
    // To pick up the phone takes more than to write; either is theirs, so our own calls and mails do not count.
    touch({ key: 'calledUs', points: 8, cap: 16, types: ['CALL'], direction: 'INCOMING' }),
    touch({ key: 'wroteToUs', points: 6, cap: 18, types: ['EMAIL', 'MESSAGE'], direction: 'INCOMING' }),
    // We called and they talked: willing, but not from themselves. Below the engagement of an MQL on its own.
    touch({
      key: 'reachedByCall',
      points: 5,
      cap: 10,
      types: ['CALL'],
      direction: 'OUTGOING',
      outcomes: ['REACHED', 'AGREED_TO_MEET'],
    }),
    // An event is a topic for a quarter and then over: it fades evenly to nothing.
    touch({ key: 'cameToEvent', points: 5, cap: 10, withinDays: 90, decay: 'LINEAR', decayDays: 90, types: ['EVENT'] }),
    // Reading is no wish to buy: a first visit, a download and all the opened mails stay below what sales hears of (8).
    touch({ key: 'downloaded', points: 3, cap: 6, decayDays: 21, withinDays: 180, types: ['DOWNLOAD'] }),
    // Who has not come back for a month is no longer looking.
    touch({ key: 'visited', points: 1, cap: 4, withinDays: 30, decay: 'LINEAR', decayDays: 30, types: ['VISIT'] }),
    // Mail programs open mails by themselves: a hint, never more than 3.
    touch({ key: 'openedMail', points: 1, cap: 3, decayDays: 14, withinDays: 90, types: ['EMAIL_OPEN'] }),

    // Not to be contacted: nearly all that negative points can take, so that no interest outweighs it.
    field({ key: 'doNotContact', points: -50, field: 'doNotContact' }),
    // Consent is gone for mails; by phone or in person they may still buy.
    field({ key: 'consentWithdrawn', points: -25, field: 'consent', values: ['WITHDRAWN'] }),
    // A click that says no, however long ago; twice says no more than once.
    touch({ key: 'unsubscribed', points: -20, cap: 20, withinDays: null, decay: 'NONE', types: ['UNSUBSCRIBE'] }),
    // No in words may be a no for now: half of it is forgotten in two months.
    touch({
      key: 'refusedToTalk',
      points: -8,
      cap: 16,
      decayDays: 60,
      types: ['CALL', 'EMAIL', 'MESSAGE', 'MEETING'],
      outcomes: ['REFUSED'],
    }),
    // The address does not work: nobody can be written to. Addresses are repaired, so it fades in half a year.
    touch({ key: 'bounced', points: -10, cap: 20, withinDays: null, decayDays: 180, types: ['BOUNCE'] }),
    // Two months without a sign: what fit alone promises is worth a grade less, as the engagement is gone anyway.
    {
      ...base({ key: 'silent', points: -10 }),
      group: 'NEGATIVE',
      kind: 'SILENCE',
      types: [],
      direction: 'INCOMING',
      days: 60,
    },
    // Three mails of ours within two months, not one opened, let alone answered: wrong person or wrong address.
    {
      ...base({ key: 'mailsNeverOpened', points: -6 }),
      group: 'NEGATIVE',
      kind: 'UNANSWERED',
      types: ['EMAIL'],
      answers: SIGNS_OF_LIFE,
      minimumCount: 3,
      withinDays: 60,
    },
    // Curious, polite, and without a budget of their own.
    seniority({ key: 'student', points: -15, seniorities: ['STUDENT'] }),
    // They want to know what we do. Off, since nobody else knows who they are: list their domains, then switch it on.
    emailDomain({ key: 'competitor', points: -40, list: 'LISTED', isActive: false }),
    // In many countries small firms write from free mail: a nuance, no verdict.
    emailDomain({ key: 'freeMail', points: -3, list: 'FREE_MAIL' }),
    // What a rep heard counts here too: without a need nothing is bought, without a budget later, without a say elsewhere.
    field({ key: 'noNeed', points: -15, field: 'need', values: ['NONE'] }),
    field({ key: 'noBudget', points: -8, field: 'budgetStatus', values: ['NONE'] }),
    field({ key: 'noInfluence', points: -5, field: 'authority', values: ['NO_INFLUENCE'] }),
  ],
};
