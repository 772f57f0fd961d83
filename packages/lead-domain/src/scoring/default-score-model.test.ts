import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { systemMove } from '../lifecycle/system-move.ts';
import { type Lead } from '../records/lead.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead, emailsOf, phonesOf } from '../testing/builders.ts';
import { someLead } from '../testing/score-arbitraries.ts';

import { DEFAULT_SCORE_MODEL as model } from './default-score-model.ts';
import { readScoreModel } from './read-score-model.ts';
import { scoreLead } from './score-lead.ts';
import { type ScoreReceipt } from './score-receipt.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const DAY = 86_400_000;

const score = (lead: Partial<Lead>): ScoreReceipt => scoreLead({ lead: aLead(lead), model, thresholds, now });

const partOf = (receipt: ScoreReceipt, rule: string) => receipt.parts.find((part) => part.rule === rule);

const touch = (type: TouchDigestEntry['type'], days = 0, fields: Partial<TouchDigestEntry> = {}): TouchDigestEntry => ({
  id: `${type}-${days}`,
  type,
  direction: 'INCOMING',
  at: new Date(now.getTime() - days * DAY).toISOString(),
  ...fields,
});

const daysAgo = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();

const ours = (type: TouchDigestEntry['type'], days: number, outcome: TouchDigestEntry['outcome'] = null) =>
  touch(type, days, { direction: 'OUTGOING', outcome });

const mails = [ours('EMAIL', 30), ours('EMAIL', 20), ours('EMAIL', 10)];

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

describe('the model that ships', () => {
  it('is a valid one with a message key for every rule', () => {
    expect(readScoreModel({ input: model })).toEqual({ kind: 'read', model, problems: [] });
    for (const rule of model.rules) expect(rule.label).toBe(`score.rule.${rule.key}`);
  });

  it('gives an unknown visitor nothing', () => {
    expect(score({})).toMatchObject({ score: 0, fit: 0, engagement: 0, grade: 'D4', rating: 'COLD', parts: [] });
  });

  it.each<[string, Partial<Lead>, string, number | undefined]>([
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
    ['an event six weeks ago', { touchDigest: [touch('EVENT', 45)] }, 'cameToEvent', 3],
    ['an event a quarter ago', { touchDigest: [touch('EVENT', 91)] }, 'cameToEvent', undefined],
    ['a download', { touchDigest: [touch('DOWNLOAD')] }, 'downloaded', 3],
    ['a visit', { touchDigest: [touch('VISIT')] }, 'visited', 1],
    ['five visits', { touchDigest: [1, 2, 3, 4, 5].map((day) => touch('VISIT', day)) }, 'visited', 4],
    ['a visit a month ago', { touchDigest: [touch('VISIT', 31)] }, 'visited', undefined],
    ['a lead that was silent for two months', { touchDigest: [touch('FORM', 60)] }, 'silent', -10],
    ['one that was silent nearly as long', { touchDigest: [touch('FORM', 59)] }, 'silent', undefined],
    ['one that came and never spoke', { createdAt: daysAgo(60) }, 'silent', -10],
    ['one that came yesterday', { createdAt: daysAgo(1) }, 'silent', undefined],
    [
      'one that talked when we called',
      { createdAt: daysAgo(90), touchDigest: [ours('CALL', 5, 'REACHED')] },
      'silent',
      undefined,
    ],
    [
      'one that did not pick up',
      { createdAt: daysAgo(90), touchDigest: [ours('CALL', 5, 'NO_ANSWER')] },
      'silent',
      -10,
    ],
    ['a silence that a bounce does not break', { touchDigest: [touch('FORM', 90), touch('BOUNCE', 2)] }, 'silent', -10],
    ['three mails that nobody opened', { touchDigest: mails }, 'mailsNeverOpened', -6],
    ['two of them', { touchDigest: mails.slice(1) }, 'mailsNeverOpened', undefined],
    ['one of three opened', { touchDigest: [...mails, touch('EMAIL_OPEN', 19)] }, 'mailsNeverOpened', undefined],
    ['one opened before', { touchDigest: [...mails, touch('EMAIL_OPEN', 31)] }, 'mailsNeverOpened', -6],
    ['mails of last year', { touchDigest: [ours('EMAIL', 300), ...mails.slice(1)] }, 'mailsNeverOpened', undefined],
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

  it.each([
    ['and writes from the company', perfect],
    ['and writes from free mail', { ...perfect, emails: emailsOf('ali@gmail.com') }],
    ['and has no address yet', { ...perfect, emails: emailsOf('') }],
    ['and opened all our mails', { ...perfect, opened: 9 }],
  ])(
    'keeps a first visit with a research paper from sales, whoever it is %s',
    (_, { opened = 0, ...lead }: Partial<Lead> & { opened?: number }) => {
      const mailsOpened = Array.from({ length: opened }, (__, index) => touch('EMAIL_OPEN', index));
      const visitor = aLead({ ...lead, touchDigest: [touch('VISIT'), touch('DOWNLOAD'), ...mailsOpened] });
      const receipt = score(visitor);
      expect(receipt.score).toBeGreaterThanOrEqual(thresholds.mqlScore);
      expect(systemMove({ lead: visitor, receipt, thresholds })).toBeNull();
    },
  );

  it('keeps a first visit with a research paper from sales, whatever else is known', () => {
    const paper = [touch('VISIT', 1), touch('DOWNLOAD')];
    fc.assert(
      fc.property(someLead(now), (known) => {
        const lead = aLead({ ...known, touchDigest: paper });
        expect(systemMove({ lead, receipt: score(lead), thresholds })).toBeNull();
      }),
    );
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

/** Who a sales manager would call, and when. */
describe('the model that ships puts', () => {
  const director: Partial<Lead> = {
    jobTitle: 'Head of Purchasing',
    emails: emailsOf('j.weber@alpenglueck.example'),
    companyName: 'Alpenglück AG',
    employees: 120,
    phones: phonesOf('+49', '8912345678'),
    interest: 'Pumps for two plants',
  };
  const shopOwner: Partial<Lead> = {
    jobTitle: 'Owner',
    emails: emailsOf('corner.shop@gmail.com'),
    companyName: 'Corner shop',
    employees: 3,
    phones: phonesOf('+98', '9123456789'),
    interest: 'One pump',
  };
  const engineer: Partial<Lead> = {
    jobTitle: 'Process Engineer',
    emails: emailsOf('k@golden-anvil.example'),
    companyName: 'Golden Anvil',
    employees: 900,
  };
  const student: Partial<Lead> = {
    jobTitle: 'Student',
    emails: emailsOf('s@university.example'),
    interest: 'My thesis',
  };
  const asked = {
    budgetStatus: 'APPROVED',
    authority: 'DECISION_MAKER',
    need: 'CRITICAL',
    timeline: 'THIS_QUARTER',
  } as const;
  const declined = { budgetStatus: 'NONE', authority: 'NO_INFLUENCE', need: 'NONE' } as const;

  it.each<
    [string, Partial<Lead>, TouchDigestEntry[], ScoreReceipt['rating'], ScoreReceipt['grade'], Lead['status'] | null]
  >([
    ['somebody who only looked around', {}, [touch('VISIT')], 'COLD', 'D4', null],
    [
      'a student who needs papers',
      student,
      [touch('FORM'), touch('DOWNLOAD'), touch('DOWNLOAD', 1)],
      'COLD',
      'C2',
      null,
    ],
    ['a shop owner who asks', shopOwner, [touch('FORM')], 'WARM', 'C2', null],
    ['a shop owner who asks, with money, today', { ...shopOwner, ...asked }, [touch('FORM')], 'HOT', 'A2', 'MQL'],
    [
      'an engineer who reads everything',
      engineer,
      [1, 2, 3, 4].flatMap((day) => [touch('VISIT', day), touch('DOWNLOAD', day)]),
      'WARM',
      'C3',
      null,
    ],
    ['a head of purchasing who only reads', director, [touch('VISIT'), touch('DOWNLOAD')], 'WARM', 'B4', null],
    ['a head of purchasing who asks', director, [touch('FORM')], 'WARM', 'B2', 'MQL'],
    [
      'one who asked for prices after a demo',
      director,
      [touch('FORM', 9), touch('DEMO', 5), touch('PRICE_LIST')],
      'HOT',
      'B1',
      'MQL',
    ],
    [
      'one who answered all four questions',
      { ...director, ...asked },
      [touch('FORM', 14), ours('CALL', 7, 'REACHED')],
      'HOT',
      'A2',
      'MQL',
    ],
    [
      'one whose answers were all no',
      { ...director, ...declined },
      [touch('FORM', 14), ours('CALL', 7, 'REACHED')],
      'COLD',
      'B2',
      null,
    ],
    ['one who has not been heard of for half a year', director, [touch('FORM', 180)], 'COLD', 'B4', null],
    ['one who opens none of our mails', director, [touch('FORM', 40), ...mails], 'WARM', 'B3', null],
    ['one who unsubscribed', director, [touch('FORM', 3), touch('UNSUBSCRIBE')], 'COLD', 'B3', null],
    [
      'one who must not be contacted',
      { ...director, ...asked, doNotContact: true },
      [touch('FORM')],
      'COLD',
      'A2',
      null,
    ],
    ['a recommended one who calls', { ...director, source: 'REFERRAL' }, [touch('CALL')], 'WARM', 'A3', 'MQL'],
  ])('%s where they belong', (_, fields, touchDigest, rating, grade, status) => {
    const lead = aLead({ ...fields, touchDigest, createdAt: daysAgo(200) });
    const receipt = score(lead);
    expect({ rating: receipt.rating, grade: receipt.grade, status: systemMove({ lead, receipt, thresholds }) }).toEqual(
      { rating, grade, status },
    );
  });
});
