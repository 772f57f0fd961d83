import fc from 'fast-check';

import { type Lead } from '../records/lead.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { type ScoreModel, type ScoreRule } from '../scoring/score-model.ts';
import { SENIORITIES } from '../scoring/seniority.ts';
import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';
import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  NEED_ANSWERS,
  TIMELINE_ANSWERS,
} from '../vocabulary/qualification-terms.ts';
import { type ScoreGroup } from '../vocabulary/scoring-terms.ts';

import { emailsOf } from './builders.ts';
import {
  aDomainRule,
  aFieldRule,
  aScoreModel,
  aSeniorityRule,
  aSilenceRule,
  aTouchRule,
  anUnansweredRule,
} from './score-rules.ts';

/** Leads, touches and models for properties of scoring. */

const DAY = 86_400_000;
const types = fc.subarray([...TOUCH_TYPES], { minLength: 1, maxLength: 4 });

export const someTouches = (now: Date): fc.Arbitrary<TouchDigestEntry[]> =>
  fc.array(
    fc.record({
      id: fc.uuid(),
      type: fc.constantFrom(...TOUCH_TYPES),
      direction: fc.constantFrom(...TOUCH_DIRECTIONS),
      outcome: fc.constantFrom(null, ...TOUCH_OUTCOMES),
      at: fc
        .integer({ min: -2, max: 500 })
        .map((daysAgo) => new Date(now.getTime() - daysAgo * DAY - 12_345).toISOString()),
    }),
    { maxLength: 30 },
  );

export const someLead = (now: Date): fc.Arbitrary<Partial<Lead>> =>
  fc.record({
    createdAt: fc.constantFrom(null, '2026-10-01T00:00:00.000Z', '2024-10-01T00:00:00.000Z'),
    jobTitle: fc.constantFrom('', 'CEO', 'مدیر فروش', 'Student', 'Assistant'),
    emails: fc.constantFrom('', 'a@acme.ir', 'a@gmail.com').map((email) => emailsOf(email)),
    companyName: fc.constantFrom('', 'Acme'),
    industry: fc.constantFrom('', 'Oil'),
    interest: fc.constantFrom('', 'Pumps', 'Pumps and valves'),
    employees: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }),
    source: fc.constantFrom(null, 'REFERRAL', 'AD'),
    budgetStatus: fc.constantFrom(null, ...BUDGET_ANSWERS),
    authority: fc.constantFrom(null, ...AUTHORITY_ANSWERS),
    need: fc.constantFrom(null, ...NEED_ANSWERS),
    timeline: fc.constantFrom(null, ...TIMELINE_ANSWERS),
    consent: fc.constantFrom(null, 'GIVEN', 'WITHDRAWN'),
    doNotContact: fc.boolean(),
    scoreOverride: fc.constantFrom(null, null, 0, 80),
    touchDigest: someTouches(now),
  });

type Sized = { size: number; isActive: boolean };
const sized: fc.Arbitrary<Sized> = fc.record({
  size: fc.integer({ min: 1, max: 100 }),
  isActive: fc.boolean(),
});

const pointsIn = ({ group, size, isActive }: Sized & { group: ScoreGroup }) => ({
  group,
  isActive,
  points: group === 'NEGATIVE' ? -size : size,
});

const about = fc
  .tuple(sized, fc.constantFrom<ScoreGroup>('FIT', 'ENGAGEMENT', 'NEGATIVE'))
  .map(([base, group]) => pointsIn({ ...base, group }));
const aboutTouches = fc
  .tuple(sized, fc.constantFrom<ScoreGroup>('ENGAGEMENT', 'NEGATIVE'))
  .map(([base, group]) => pointsIn({ ...base, group }));

const condition = fc.constantFrom<Partial<ReturnType<typeof aFieldRule>>>(
  { field: 'industry', operator: 'IS_SET' },
  { field: 'phone', operator: 'IS_MISSING' },
  { field: 'industry', operator: 'EQUALS', values: ['oil'] },
  { field: 'need', operator: 'IS_ONE_OF', values: ['CRITICAL', 'IMPORTANT'] },
  { field: 'interest', operator: 'CONTAINS', values: ['pumps'] },
  { field: 'employees', operator: 'IS_BETWEEN', minimum: 10, maximum: null },
  { field: 'doNotContact', operator: 'IS_SET' },
);

export const someTouchRule: fc.Arbitrary<ReturnType<typeof aTouchRule>> = fc
  .tuple(
    aboutTouches,
    fc.record({
      types,
      direction: fc.constantFrom(null, ...TOUCH_DIRECTIONS),
      outcomes: fc.constantFrom<('REACHED' | 'REFUSED')[]>([], ['REACHED'], ['REACHED', 'REFUSED']),
      withinDays: fc.option(fc.integer({ min: 1, max: 400 }), { nil: null }),
      minimumCount: fc.integer({ min: 1, max: 3 }),
      decay: fc.constantFrom('NONE' as const, 'HALF_LIFE' as const, 'LINEAR' as const),
      decayDays: fc.integer({ min: 1, max: 400 }),
      cap: fc.option(fc.integer({ min: 1, max: 100 }), { nil: null }),
    }),
  )
  .map(([base, rest]) => aTouchRule({ ...base, ...rest }));

const days = fc.integer({ min: 1, max: 400 });

/** A rule of any kind that is complete; its key is not unique yet. */
export const someRule: fc.Arbitrary<ScoreRule> = fc.oneof(
  fc.tuple(about, condition).map(([base, rest]) => aFieldRule({ ...base, ...rest })),
  fc
    .tuple(about, fc.constantFrom('BUSINESS' as const, 'FREE_MAIL' as const))
    .map(([base, list]) => aDomainRule({ ...base, list })),
  fc
    .tuple(about, fc.subarray([...SENIORITIES], { minLength: 1 }))
    .map(([base, seniorities]) => aSeniorityRule({ ...base, seniorities })),
  someTouchRule,
  fc
    .tuple(
      aboutTouches,
      fc.constantFrom(null, ...TOUCH_DIRECTIONS),
      fc.subarray([...TOUCH_TYPES], { maxLength: 4 }),
      days,
    )
    .map(([base, direction, heard, silent]) => aSilenceRule({ ...base, direction, types: heard, days: silent })),
  fc
    .tuple(aboutTouches, types, types, fc.integer({ min: 1, max: 3 }))
    .map(([base, tries, answers, minimumCount]) => anUnansweredRule({ ...base, types: tries, answers, minimumCount })),
);

const cap = fc.integer({ min: 0, max: 100 });

/** A model of any rules and caps that `readScoreModel` has nothing to say about. */
export const someModel: fc.Arbitrary<ScoreModel> = fc
  .tuple(fc.array(someRule, { maxLength: 15 }), fc.record({ FIT: cap, ENGAGEMENT: cap, NEGATIVE: cap }))
  .map(([rules, groupCaps]) =>
    aScoreModel({ groupCaps, rules: rules.map((rule, index) => ({ ...rule, key: `rule${index}` })) }),
  );
