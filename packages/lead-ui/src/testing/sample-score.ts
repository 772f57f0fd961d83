import { DEFAULT_THRESHOLDS, type LeadEvent, type Lift, type ScoreChange, type WinReceipt } from '@leads/lead-domain';

import { type ScoreCardData } from '../scoring/score-content.ts';

import { SAMPLE_IDS } from './sample-plan.ts';
import { sampleReceipt } from './sample-receipt.ts';

const change = (rule: string, from: number, to: number): ScoreChange => ({
  rule,
  label: `score.rule.${rule}`,
  from,
  to,
});

/** A line of history: a score unless said otherwise. */
export const sampleEvent = (
  given: Pick<LeadEvent, 'occurredAt' | 'fromValue' | 'toValue' | 'cause'> & Partial<LeadEvent>,
): LeadEvent => ({
  id: `${given.occurredAt}`,
  deletedAt: null,
  name: '',
  leadId: SAMPLE_IDS.lead,
  eventKind: 'SCORE',
  causeNote: '',
  details: [],
  createdBy: { name: 'Leads' },
  ...given,
});

/** Newest first. */
export const SAMPLE_HISTORY: readonly LeadEvent[] = [
  sampleEvent({
    occurredAt: '2026-11-20T09:00:00.000Z',
    fromValue: '58',
    toValue: '72',
    cause: 'FIELD_CHANGED',
    causeNote: 'Job title, Company',
    details: [change('seniorityExecutive', 0, 12), change('companyGiven', 0, 3), change('seniorityManager', 1, 0)],
  }),
  sampleEvent({
    occurredAt: '2026-11-18T09:00:00.000Z',
    fromValue: '45',
    toValue: '58',
    cause: 'TOUCH',
    causeNote: '2 touches; the newest: Form, 2026-11-18',
    details: [change('formSent', 4, 15), change('visited', 2, 4)],
  }),
  sampleEvent({
    occurredAt: '2026-11-11T02:00:00.000Z',
    fromValue: '49',
    toValue: '45',
    cause: 'DECAY',
    details: [change('formSent', 7, 4), change('openedMail', 1, 0)],
  }),
  sampleEvent({
    occurredAt: '2026-10-30T12:00:00.000Z',
    fromValue: '41',
    toValue: '49',
    cause: 'MODEL_PUBLISHED',
    causeNote: 'Default v2',
    details: [
      change('businessEmail', 5, 10),
      change('sizeMedium', 5, 8),
      change('visited', 1, 2),
      change('needImportant', 8, 7),
      change('freeMail', -3, -4),
    ],
  }),
  sampleEvent({
    occurredAt: '2026-10-21T12:00:00.000Z',
    fromValue: '34',
    toValue: '41',
    cause: 'ANSWER',
    causeNote: 'Need',
    details: [change('needImportant', 0, 7)],
  }),
];

export const SAMPLE_OVERRIDE: LeadEvent = sampleEvent({
  id: 'override',
  eventKind: 'SCORE_OVERRIDE',
  occurredAt: '2026-11-20T15:00:00.000Z',
  fromValue: '72',
  toValue: '90',
  cause: 'OVERRIDE_SET',
  createdBy: { name: 'Shirin Mohammadi' },
  causeNote: 'Met the whole board at the fair; they want to sign before Christmas.',
});

export const sampleWin = (changes: Partial<WinReceipt> = {}): WinReceipt => ({
  model: 'Outcomes v3',
  probability: 0.41,
  baseRate: 0.31,
  up: [
    { column: 'source', value: 'REFERRAL', effect: 1.1 },
    { column: 'employees', value: '180', effect: 0.62 },
    { column: 'seniority', value: 'EXECUTIVE', effect: 0.25 },
  ],
  down: [
    { column: 'country', value: 'Germany', effect: -0.55 },
    { column: 'email', value: 'FREE_MAIL', effect: -0.3 },
  ],
  ...changes,
});

export const sampleLift = (changes: Partial<Lift> = {}): Lift => ({
  threshold: 'HOT',
  missingPoints: 8,
  suggestions: [
    { rule: 'demoSeen', label: 'score.rule.demoSeen', points: 12 },
    { rule: 'timelineThisMonth', label: 'score.rule.timelineThisMonth', points: 8 },
    { rule: 'phoneGiven', label: 'score.rule.phoneGiven', points: 3 },
    { rule: 'websiteGiven', label: 'score.rule.websiteGiven', points: 2 },
  ],
  ...changes,
});

/** A card with everything on it. */
export const sampleScoreCard = (changes: Partial<ScoreCardData> = {}): ScoreCardData => ({
  lead: { id: SAMPLE_IDS.lead, status: 'WORKING', scoreOverride: null },
  receipt: sampleReceipt({ rating: 'WARM' }),
  win: sampleWin(),
  lift: sampleLift(),
  flag: null,
  history: SAMPLE_HISTORY,
  thresholds: DEFAULT_THRESHOLDS,
  ...changes,
});
