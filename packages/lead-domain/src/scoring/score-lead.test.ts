import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { type Lead } from '../records/lead.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { TOUCH_DIRECTIONS, TOUCH_OUTCOMES, TOUCH_TYPES } from '../vocabulary/lead-terms.ts';
import {
  AUTHORITY_ANSWERS,
  BUDGET_ANSWERS,
  NEED_ANSWERS,
  TIMELINE_ANSWERS,
} from '../vocabulary/qualification-terms.ts';

import { DEFAULT_SCORE_MODEL as model } from './default-score-model.ts';
import { scoreLead } from './score-lead.ts';
import { readScoreModel } from './read-score-model.ts';
import { type ScoreModel } from './score-model.ts';
import { type ScoreReceipt, scoreReceiptSchema } from './score-receipt.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const DAY = 86_400_000;

const score = (lead: Partial<Lead>, at: Date = now, by: ScoreModel = model): ScoreReceipt =>
  scoreLead({ lead: aLead(lead), model: by, thresholds, now: at });

const partOf = (receipt: ScoreReceipt, rule: string) => receipt.parts.find((part) => part.rule === rule);

const touch = (
  type: TouchDigestEntry['type'],
  daysAgo = 0,
  fields: Partial<TouchDigestEntry> = {},
): TouchDigestEntry => ({
  id: `${type}-${daysAgo}`,
  type,
  direction: 'INCOMING',
  at: new Date(now.getTime() - daysAgo * DAY).toISOString(),
  ...fields,
});

const touches = fc.array(
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

const leads: fc.Arbitrary<Partial<Lead>> = fc.record({
  jobTitle: fc.constantFrom('', 'CEO', 'مدیر فروش', 'Student', 'Assistant'),
  emails: fc.constantFrom('', 'a@acme.ir', 'a@gmail.com').map((email) => emailsOf(email)),
  companyName: fc.constantFrom('', 'Acme'),
  industry: fc.constantFrom('', 'Oil'),
  interest: fc.constantFrom('', 'Pumps'),
  employees: fc.option(fc.integer({ min: 0, max: 10_000 }), { nil: null }),
  source: fc.constantFrom(null, 'REFERRAL', 'AD'),
  budgetStatus: fc.constantFrom(null, ...BUDGET_ANSWERS),
  authority: fc.constantFrom(null, ...AUTHORITY_ANSWERS),
  need: fc.constantFrom(null, ...NEED_ANSWERS),
  timeline: fc.constantFrom(null, ...TIMELINE_ANSWERS),
  consent: fc.constantFrom(null, 'GIVEN', 'WITHDRAWN'),
  doNotContact: fc.boolean(),
  touchDigest: touches,
});

const perfect: Partial<Lead> = {
  jobTitle: 'CEO',
  emails: emailsOf('ali@acme.ir'),
  phones: phonesOf('+98', '9123456789'),
  companyName: 'Acme',
  interest: 'Pumps',
  industry: 'Oil',
  employees: 300,
  source: 'REFERRAL',
  budgetStatus: 'APPROVED',
  authority: 'DECISION_MAKER',
  need: 'CRITICAL',
  timeline: 'THIS_MONTH',
};

describe('the parts of a score', () => {
  it('sum exactly to it', () => {
    fc.assert(
      fc.property(leads, (lead) => {
        const { parts, score: total, lostToClamp, fit, engagement, negative } = score(lead);
        const sum = parts.reduce((points, part) => points + part.points, 0);
        expect(sum - lostToClamp).toBe(total);
        expect(fit + engagement + negative).toBe(sum);
        for (const part of parts) expect(part.rawPoints - part.lostToDecay - part.lostToCap).toBe(part.points);
        for (const part of parts) expect(Number.isInteger(part.points)).toBe(true);
      }),
    );
  });

  it('hold the caps of their rules and groups, and the score its bounds', () => {
    const caps = new Map(model.rules.flatMap((rule) => (rule.kind === 'TOUCH' ? [[rule.key, rule.cap ?? 100]] : [])));
    fc.assert(
      fc.property(leads, (lead) => {
        const receipt = score(lead);
        expect(receipt.fit).toBeLessThanOrEqual(model.groupCaps.FIT);
        expect(receipt.engagement).toBeLessThanOrEqual(model.groupCaps.ENGAGEMENT);
        expect(receipt.negative).toBeGreaterThanOrEqual(-model.groupCaps.NEGATIVE);
        expect(receipt.score).toBeGreaterThanOrEqual(0);
        expect(receipt.score).toBeLessThanOrEqual(100);
        for (const { rule, points } of receipt.parts)
          expect(Math.abs(points)).toBeLessThanOrEqual(caps.get(rule) ?? 100);
      }),
    );
  });

  it('only shrink with time: engagement decays, fit does not', () => {
    fc.assert(
      fc.property(leads, fc.integer({ min: 3, max: 400 }), fc.integer({ min: 0, max: 400 }), (lead, soon, later) => {
        const first = score(lead, new Date(now.getTime() + soon * DAY));
        const second = score(lead, new Date(now.getTime() + (soon + later) * DAY));
        expect(second.engagement).toBeLessThanOrEqual(first.engagement);
        expect(second.fit).toBe(first.fit);
      }),
    );
  });

  it('do not depend on the order of touches', () => {
    fc.assert(
      fc.property(leads, (lead) => {
        const shuffled = { ...lead, touchDigest: (lead.touchDigest ?? []).toReversed() };
        expect(score(shuffled)).toEqual(score(lead));
      }),
    );
  });

  it('do not depend on the order of rules', () => {
    const reversed = { ...model, rules: model.rules.toReversed() };
    fc.assert(
      fc.property(leads, (lead) => {
        expect(score(lead, now, reversed)).toEqual(score(lead));
      }),
    );
  });

  it('are the same the second time', () => {
    fc.assert(
      fc.property(leads, (lead) => {
        expect(score(lead)).toEqual(score(lead));
      }),
    );
  });

  it('can be stored and read', () => {
    const receipt = score({ ...perfect, touchDigest: [touch('FORM')] });
    expect(scoreReceiptSchema.parse(JSON.parse(JSON.stringify(receipt)))).toEqual(receipt);
  });

  it('stand with the largest first', () => {
    const sizes = score({ ...perfect, touchDigest: [touch('FORM')] }).parts.map(({ points }) => Math.abs(points));
    expect(sizes).toEqual(sizes.toSorted((left, right) => right - left));
  });
});

describe('the model that ships', () => {
  it('is a valid one with a message key for every rule', () => {
    expect(readScoreModel({ input: model })).toEqual({ kind: 'read', model, problems: [] });
    for (const rule of model.rules) expect(rule.label).toBe(`score.rule.${rule.key}`);
  });

  it('gives an unknown visitor nothing', () => {
    expect(score({})).toMatchObject({ score: 0, fit: 0, engagement: 0, grade: 'D4', rating: 'COLD', parts: [] });
  });

  it.each<[string, Partial<Lead>, string, number]>([
    ['a business address', { emails: emailsOf('a@acme.ir') }, 'businessEmail', 10],
    ['a free one', { emails: emailsOf('a@gmail.com') }, 'freeMail', -3],
    ['an executive', { jobTitle: 'CEO' }, 'seniorityExecutive', 12],
    ['a Persian executive', { jobTitle: 'مدیر عامل' }, 'seniorityExecutive', 12],
    ['a director', { jobTitle: 'Director' }, 'seniorityDirector', 9],
    ['a manager', { jobTitle: 'مدیر فروش' }, 'seniorityManager', 6],
    ['a specialist', { jobTitle: 'کارشناس' }, 'senioritySpecialist', 2],
    ['a student', { jobTitle: 'دانشجو' }, 'student', -15],
    ['nine people', { employees: 9 }, 'sizeMicro', 2],
    ['ten people', { employees: 10 }, 'sizeSmall', 5],
    ['fifty people', { employees: 50 }, 'sizeMedium', 8],
    ['many people', { employees: 250 }, 'sizeLarge', 10],
    ['very many people', { employees: 5000 }, 'sizeEnterprise', 6],
    ['a company', { companyName: 'Acme' }, 'companyGiven', 4],
    ['a phone', { phones: phonesOf('+98', '9123456789') }, 'phoneGiven', 4],
    ['an interest', { interest: 'Pumps' }, 'interestGiven', 3],
    ['a referral', { source: 'REFERRAL' }, 'referred', 5],
    ['an approved budget', { budgetStatus: 'APPROVED' }, 'budgetApproved', 10],
    ['a budget that waits', { budgetStatus: 'AWAITING_APPROVAL' }, 'budgetAwaiting', 6],
    ['no budget', { budgetStatus: 'NONE' }, 'noBudget', -8],
    ['a decision maker', { authority: 'DECISION_MAKER' }, 'decisionMaker', 10],
    ['an influencer', { authority: 'INFLUENCER' }, 'influencer', 6],
    ['no influence', { authority: 'NO_INFLUENCE' }, 'noInfluence', -5],
    ['a critical need', { need: 'CRITICAL' }, 'needCritical', 10],
    ['an important need', { need: 'IMPORTANT' }, 'needImportant', 7],
    ['no need', { need: 'NONE' }, 'noNeed', -15],
    ['this month', { timeline: 'THIS_MONTH' }, 'timelineThisMonth', 10],
    ['this quarter', { timeline: 'THIS_QUARTER' }, 'timelineThisQuarter', 8],
    ['this year', { timeline: 'THIS_YEAR' }, 'timelineThisYear', 4],
    ['a form', { touchDigest: [touch('FORM')] }, 'formSent', 12],
    ['an old form', { touchDigest: [touch('FORM', 30)] }, 'formSent', 6],
    ['three forms', { touchDigest: [touch('FORM'), touch('FORM'), touch('FORM')] }, 'formSent', 20],
    ['a demo', { touchDigest: [touch('DEMO')] }, 'demoSeen', 15],
    ['a meeting', { touchDigest: [touch('MEETING')] }, 'metInPerson', 12],
    ['a price list', { touchDigest: [touch('PRICE_LIST')] }, 'priceAsked', 10],
    ['a mail to us', { touchDigest: [touch('EMAIL')] }, 'wroteToUs', 6],
    ['a call to us', { touchDigest: [touch('CALL')] }, 'calledUs', 8],
    ['an event', { touchDigest: [touch('EVENT')] }, 'cameToEvent', 5],
    ['a download', { touchDigest: [touch('DOWNLOAD')] }, 'downloaded', 3],
    ['a visit', { touchDigest: [touch('VISIT')] }, 'visited', 1],
    ['an unsubscribe', { touchDigest: [touch('UNSUBSCRIBE', 900)] }, 'unsubscribed', -20],
    ['a bounce', { touchDigest: [touch('BOUNCE')] }, 'bounced', -10],
    ['a refusal', { touchDigest: [touch('CALL', 0, { outcome: 'REFUSED' })] }, 'refusedToTalk', -8],
    ['a wish not to be contacted', { doNotContact: true }, 'doNotContact', -50],
    ['a withdrawn consent', { consent: 'WITHDRAWN' }, 'consentWithdrawn', -25],
  ])('weighs %s', (_, lead, rule, points) => {
    expect(partOf(score(lead), rule)?.points).toBe(points);
  });

  it('does not take our own mails for theirs', () => {
    const receipt = score({ touchDigest: [touch('EMAIL', 0, { direction: 'OUTGOING' })] });
    expect(receipt.engagement).toBe(0);
  });

  it('counts a call of ours only where somebody answered', () => {
    const call = (outcome: TouchDigestEntry['outcome']) =>
      score({ touchDigest: [touch('CALL', 0, { direction: 'OUTGOING', outcome })] }).engagement;
    expect(call('NO_ANSWER')).toBe(0);
    expect(call('REACHED')).toBe(5);
    expect(call('AGREED_TO_MEET')).toBe(13);
  });

  it('shows what decay and cap took', () => {
    expect(partOf(score({ touchDigest: [touch('FORM', 30), touch('FORM', 30)] }), 'formSent')).toMatchObject({
      rawPoints: 24,
      lostToDecay: 12,
      lostToCap: 0,
      points: 12,
      evidence: '2 × FORM',
      labelParameters: { count: 2 },
    });
    expect(partOf(score({ touchDigest: [touch('FORM'), touch('FORM')] }), 'formSent')).toMatchObject({
      rawPoints: 24,
      lostToDecay: 0,
      lostToCap: 4,
      points: 20,
    });
  });

  it('shows what the cap of fit took from whom', () => {
    const receipt = score(perfect);
    expect(receipt.fit).toBe(60);
    expect(receipt.parts.reduce((lost, { lostToCap }) => lost + lostToCap, 0)).toBe(32);
  });

  it('rates a perfect and keen lead A1, hot', () => {
    const receipt = score({ ...perfect, touchDigest: [touch('FORM'), touch('DEMO'), touch('PRICE_LIST')] });
    expect(receipt).toMatchObject({ score: 97, fit: 60, engagement: 37, grade: 'A1', rating: 'HOT', lostToClamp: 0 });
  });

  it('never falls below nothing', () => {
    expect(score({ doNotContact: true })).toMatchObject({ score: 0, negative: -50, lostToClamp: -50 });
  });

  it('never lets a first visit with a download reach sales, however good the fit', () => {
    const receipt = score({ ...perfect, touchDigest: [touch('VISIT'), touch('DOWNLOAD')] });
    expect(receipt.engagement).toBeLessThan(thresholds.mqlEngagement);
  });

  it('lets a contact form of a good fit reach sales', () => {
    const receipt = score({ ...perfect, touchDigest: [touch('FORM')] });
    expect(receipt.score).toBeGreaterThanOrEqual(thresholds.mqlScore);
    expect(receipt.engagement).toBeGreaterThanOrEqual(thresholds.mqlEngagement);
  });

  it('names the model and when it was computed', () => {
    expect(score({})).toMatchObject({ model: 'Default v1', computedAt: now.toISOString() });
  });
});
