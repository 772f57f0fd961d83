import { describe, expect, it } from '@jest/globals';

import { type Lead } from '../records/lead.ts';
import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { DEFAULT_THRESHOLDS as thresholds } from '../settings/thresholds.ts';
import { aLead } from '../testing/builders.ts';
import { aScoreModel, aSilenceRule, aTouchRule, anUnansweredRule } from '../testing/score-rules.ts';

import { scoreLead } from './score-lead.ts';
import { type ScoreRule } from './score-model.ts';

const now = new Date('2026-11-20T12:00:00.000Z');
const DAY = 86_400_000;

const ago = (days: number): string => new Date(now.getTime() - days * DAY).toISOString();

const theirs = (
  type: TouchDigestEntry['type'],
  days: number,
  fields: Partial<TouchDigestEntry> = {},
): TouchDigestEntry => ({ id: `${type}-${days}`, type, direction: 'INCOMING', at: ago(days), ...fields });

const ours = (type: TouchDigestEntry['type'], days: number, outcome: TouchDigestEntry['outcome'] = null) =>
  theirs(type, days, { direction: 'OUTGOING', outcome });

const partOf = (rule: ScoreRule, fields: Partial<Lead>, at: Date = now) =>
  scoreLead({ lead: aLead(fields), model: aScoreModel({ rules: [rule] }), thresholds, now: at }).parts[0] ?? null;

describe('a rule that wants several touches', () => {
  const twice = aTouchRule({ minimumCount: 2, withinDays: 30 });

  it.each([
    ['one', [1], null],
    ['two', [1, 2], 20],
    ['two of which one is too old', [1, 31], null],
    ['three', [1, 2, 3], 30],
  ])('counts %s', (_, days, points) => {
    const touchDigest = days.map((day) => theirs('FORM', day));
    expect(partOf(twice, { touchDigest })?.points ?? null).toBe(points);
  });
});

describe('a rule about silence', () => {
  const month = aSilenceRule({ days: 30 });
  const calls = aSilenceRule({ days: 30, types: ['CALL'] });

  it.each<[string, ScoreRule, Partial<Lead>, boolean]>([
    ['begins with the newest touch', month, { touchDigest: [theirs('FORM', 90), theirs('VISIT', 30)] }, true],
    ['is none the day before', month, { touchDigest: [theirs('FORM', 90), theirs('VISIT', 29)] }, false],
    ['begins with the lead where nothing was heard', month, { createdAt: ago(30) }, true],
    ['is none of a lead that just came', month, { createdAt: ago(29) }, false],
    [
      'begins with the touch, not the record that came later',
      month,
      { createdAt: ago(1), touchDigest: [theirs('FORM', 40)] },
      true,
    ],
    ['is not known of a lead that is not written yet', month, { createdAt: null }, false],
    ['is not known of a lead without a readable time', month, { createdAt: 'yesterday' }, false],
    ['is not broken by what we send', month, { createdAt: ago(90), touchDigest: [ours('EMAIL', 1)] }, true],
    [
      'is not broken by a call that nobody took',
      month,
      { createdAt: ago(90), touchDigest: [ours('CALL', 1, 'NO_ANSWER')] },
      true,
    ],
    [
      'is broken by a call that they took',
      month,
      { createdAt: ago(90), touchDigest: [ours('CALL', 1, 'REFUSED')] },
      false,
    ],
    [
      'is broken by a meeting, whoever asked for it',
      month,
      { createdAt: ago(90), touchDigest: [ours('MEETING', 1)] },
      false,
    ],
    [
      'is not broken by a meeting to which nobody came',
      month,
      { createdAt: ago(90), touchDigest: [ours('MEETING', 1, 'NO_ANSWER')] },
      true,
    ],
    ['is not broken by a bounce', month, { createdAt: ago(90), touchDigest: [theirs('BOUNCE', 1)] }, true],
    [
      'is broken by a bounce that the rule names',
      aSilenceRule({ types: ['BOUNCE'] }),
      { createdAt: ago(90), touchDigest: [theirs('BOUNCE', 1)] },
      false,
    ],
    [
      'is not broken by other types than its own',
      calls,
      { createdAt: ago(90), touchDigest: [theirs('FORM', 1)] },
      true,
    ],
    ['is broken by its own types', calls, { createdAt: ago(90), touchDigest: [theirs('CALL', 1)] }, false],
    [
      'of ours is broken by what we send',
      aSilenceRule({ direction: 'OUTGOING' }),
      { createdAt: ago(90), touchDigest: [ours('EMAIL', 1)] },
      false,
    ],
    [
      'of ours is not broken by what they send',
      aSilenceRule({ direction: 'OUTGOING' }),
      { createdAt: ago(90), touchDigest: [theirs('EMAIL', 1)] },
      true,
    ],
    [
      'on both sides is broken by either',
      aSilenceRule({ direction: null }),
      { createdAt: ago(90), touchDigest: [ours('EMAIL', 1)] },
      false,
    ],
    [
      'is broken by a touch from a clock ahead of ours',
      month,
      { createdAt: ago(90), touchDigest: [theirs('FORM', -1)] },
      false,
    ],
  ])('%s', (_, rule, lead, matches) => {
    expect(partOf(rule, lead) !== null).toBe(matches);
  });

  it('says since when, and the same every day, so that nothing is written', () => {
    const lead = { createdAt: ago(90), touchDigest: [theirs('FORM', 40)] };
    const part = partOf(month, lead);
    expect(part).toMatchObject({ points: -10, evidence: 'FORM', at: ago(40), labelParameters: { days: 30 } });
    expect(partOf(month, lead, new Date(now.getTime() + 9 * DAY))).toEqual(part);
    expect(partOf(month, { createdAt: ago(90) })).toMatchObject({ evidence: '', at: ago(90) });
  });
});

describe('a rule about answers', () => {
  const one = anUnansweredRule({ withinDays: 60 });
  const three = anUnansweredRule({ minimumCount: 3, withinDays: 60 });

  it.each<[string, ScoreRule, TouchDigestEntry[], boolean]>([
    ['waits for an answer to the first', one, [ours('EMAIL', 5)], true],
    ['wants as many tries as it says', three, [ours('EMAIL', 5), ours('EMAIL', 4)], false],
    ['counts them', three, [ours('EMAIL', 5), ours('EMAIL', 4), ours('EMAIL', 3)], true],
    ['counts none outside its window', three, [ours('EMAIL', 61), ours('EMAIL', 4), ours('EMAIL', 3)], false],
    ['counts none of theirs', one, [theirs('EMAIL', 5)], false],
    ['counts no other type', one, [ours('CALL', 5, 'NO_ANSWER')], false],
    [
      'is answered since the first',
      three,
      [ours('EMAIL', 9), theirs('EMAIL_OPEN', 8), ours('EMAIL', 4), ours('EMAIL', 3)],
      false,
    ],
    ['is not answered before the first', one, [theirs('EMAIL', 6), ours('EMAIL', 5)], true],
    ['is answered in the same moment', one, [ours('EMAIL', 5), theirs('EMAIL', 5)], false],
    ['is not answered by other types', one, [ours('EMAIL', 5), theirs('VISIT', 4)], true],
    ['is not answered by our next mail', one, [ours('EMAIL', 5), ours('EMAIL', 4)], true],
    ['is answered by who picks up when we call', one, [ours('EMAIL', 5), ours('CALL', 4, 'REFUSED')], false],
    ['is not answered by who does not', one, [ours('EMAIL', 5), ours('CALL', 4, 'NO_ANSWER')], true],
  ])('%s', (_, rule, touchDigest, matches) => {
    expect(partOf(rule, { touchDigest }) !== null).toBe(matches);
  });

  it('says how often and when we tried last', () => {
    expect(partOf(one, { touchDigest: [ours('EMAIL', 5), ours('EMAIL', 9)] })).toMatchObject({
      points: -10,
      rawPoints: -10,
      evidence: '2 × EMAIL',
      at: ago(5),
      labelParameters: { count: 2 },
    });
  });
});
