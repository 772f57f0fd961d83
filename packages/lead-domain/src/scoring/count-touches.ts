import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { TOUCH_TYPES, type TouchDirection, type TouchOutcome, type TouchType } from '../vocabulary/lead-terms.ts';

import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';

export type TouchRule = ScoreRuleOf<'TOUCH' | 'SILENCE' | 'UNANSWERED'>;

/** What one rule counted in a lead's touches. One object a rule, used again for the next lead. */
export type TouchCount = {
  readonly rule: TouchRule;
  /** The rule's place in the list of rules. */
  readonly place: number;
  count: number;
  /** After decay, in millionths of a point: whole numbers sum to the same in any order. */
  microPoints: number;
  newest: TouchDigestEntry | null;
  newestTime: number;
  /** Of tries that wait for an answer: the first of them, and the newest answer. */
  firstTime: number;
  answerTime: number;
};

type Step = (count: TouchCount, touch: TouchDigestEntry, time: number, age: number) => void;
type Steps = Record<TouchDirection, Map<TouchType, { count: TouchCount; step: Step }[]>>;

export const DAY = 86_400_000;
const MICRO = 1_000_000;

/**
 * Prepares counting for all rules about touches in one pass over a lead's touches. The counts are written over by the
 * next lead.
 */
export const compileTouchRules = (rules: readonly ScoreRule[]) => {
  const counts: TouchCount[] = [];
  const steps: Steps = { INCOMING: new Map(), OUTGOING: new Map() };
  const add = (direction: TouchDirection, types: readonly TouchType[], count: TouchCount, step: Step) => {
    for (const type of new Set(types)) {
      const known = steps[direction].get(type) ?? [];
      steps[direction].set(type, known);
      known.push({ count, step });
    }
  };
  rules.forEach((rule, place) => {
    if (!isTouchRule(rule)) return;
    const count = emptyCount({ rule, place });
    counts.push(count);
    if (rule.kind === 'UNANSWERED') {
      add('OUTGOING', rule.types, count, countTry(rule));
      add('INCOMING', rule.answers, count, noteAnswer);
      add('OUTGOING', rule.answers, count, noteAnswerOfOurs);
      return;
    }
    const types = rule.types.length === 0 ? TOUCH_TYPES : rule.types;
    const step = rule.kind === 'TOUCH' ? countTouch(rule) : noteNewest;
    if (rule.direction !== 'OUTGOING') add('INCOMING', types, count, step);
    if (rule.direction !== 'INCOMING') add('OUTGOING', types, count, step);
  });

  return ({ touches, now }: { touches: readonly TouchDigestEntry[]; now: number }): readonly TouchCount[] => {
    for (const count of counts) reset(count);
    for (const touch of touches) {
      const wanted = steps[touch.direction].get(touch.type);
      if (wanted === undefined) continue;
      const time = Date.parse(touch.at);
      if (Number.isNaN(time)) continue;
      // A touch from a clock ahead of ours is as fresh as can be.
      const age = Math.max(0, now - time) / DAY;
      for (const { count, step } of wanted) step(count, touch, time, age);
    }
    return counts;
  };
};

/** Whole points after decay, rounded half away from zero so that negative rules mirror positive ones. */
export const decayedPoints = ({ microPoints }: Pick<TouchCount, 'microPoints'>): number =>
  Math.sign(microPoints) * Math.round(Math.abs(microPoints) / MICRO) + 0;

const isTouchRule = (rule: ScoreRule): rule is TouchRule =>
  rule.kind === 'TOUCH' || rule.kind === 'SILENCE' || rule.kind === 'UNANSWERED';

const emptyCount = ({ rule, place }: Pick<TouchCount, 'rule' | 'place'>): TouchCount => ({
  rule,
  place,
  count: 0,
  microPoints: 0,
  newest: null,
  newestTime: -Infinity,
  firstTime: Infinity,
  answerTime: -Infinity,
});

const reset = (count: TouchCount): void => {
  count.count = 0;
  count.microPoints = 0;
  count.newest = null;
  count.newestTime = -Infinity;
  count.firstTime = Infinity;
  count.answerTime = -Infinity;
};

const countTouch = ({ points, outcomes, withinDays, decay, decayDays }: ScoreRuleOf<'TOUCH'>): Step => {
  const wanted = outcomes.length === 0 ? null : new Set<TouchOutcome>(outcomes);
  const window = withinDays ?? Infinity;
  const span = decayDays ?? Infinity;
  const micro = points * MICRO;
  return (count, touch, time, age) => {
    if (age > window || (wanted !== null && !(touch.outcome != null && wanted.has(touch.outcome)))) return;
    count.count += 1;
    const weight = decay === 'NONE' ? 1 : decay === 'LINEAR' ? Math.max(0, 1 - age / span) : 2 ** (-age / span);
    count.microPoints += Math.round(micro * weight);
    noteNewest(count, touch, time);
  };
};

const countTry = ({ withinDays }: ScoreRuleOf<'UNANSWERED'>): Step => {
  const window = withinDays ?? Infinity;
  return (count, touch, time, age) => {
    if (age > window) return;
    count.count += 1;
    if (time < count.firstTime) count.firstTime = time;
    noteNewest(count, touch, time);
  };
};

const noteAnswer = (count: TouchCount, _touch: TouchDigestEntry, time: number): void => {
  if (time > count.answerTime) count.answerTime = time;
};

/** Who talks to us when we call has answered, whatever he says. */
const noteAnswerOfOurs: Step = (count, touch, time) => {
  if (touch.outcome != null && touch.outcome !== 'NO_ANSWER') noteAnswer(count, touch, time);
};

/** Of touches of one moment type and notation decide, so that their order does not. */
const noteNewest = (count: TouchCount, touch: TouchDigestEntry, time: number): void => {
  const { newest, newestTime } = count;
  if (time < newestTime) return;
  if (time === newestTime && newest && `${newest.type} ${newest.at}` <= `${touch.type} ${touch.at}`) return;
  count.newest = touch;
  count.newestTime = time;
};
