import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { type TouchType } from '../vocabulary/lead-terms.ts';

import { type ScoreRule, type ScoreRuleOf } from './score-model.ts';
import { type Step, touchSteps } from './touch-steps.ts';

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

type Wanted = { count: TouchCount; step: Step };

export const DAY = 86_400_000;
const MICRO = 1_000_000;

/**
 * Prepares counting for all rules about touches in one pass over a lead's touches. The counts are written over by the
 * next lead.
 */
export const compileTouchRules = (rules: readonly ScoreRule[]) => {
  const counts: TouchCount[] = [];
  const steps = { INCOMING: new Map<TouchType, Wanted[]>(), OUTGOING: new Map<TouchType, Wanted[]>() };
  rules.forEach((rule, place) => {
    if (!isTouchRule(rule)) return;
    const count = emptyCount({ rule, place });
    counts.push(count);
    for (const { direction, types, step } of touchSteps(rule)) {
      for (const type of new Set(types)) {
        const wanted = steps[direction].get(type) ?? [];
        steps[direction].set(type, wanted);
        wanted.push({ count, step });
      }
    }
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
