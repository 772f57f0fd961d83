import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { TOUCH_TYPES, type TouchType } from '../vocabulary/lead-terms.ts';

import { type ScoreRule } from './score-model.ts';

export type TouchRule = Extract<ScoreRule, { kind: 'TOUCH' }>;

/** What one rule counted. */
export type TouchCount = {
  rule: TouchRule;
  count: number;
  /** After decay, in millionths of a point: whole numbers sum to the same in any order. */
  microPoints: number;
  newest: TouchDigestEntry;
  newestTime: number;
};

const DAY = 86_400_000;
const MICRO = 1_000_000;

/** Prepares counting of touches for all touch rules in one pass over a lead's touches; the answer has those that count. */
export const compileTouchRules = (rules: readonly TouchRule[]) => {
  const rulesByType = new Map<TouchType, TouchRule[]>(
    TOUCH_TYPES.map((type) => [type, rules.filter(({ types }) => types.includes(type))]),
  );

  return ({ touches, now }: { touches: readonly TouchDigestEntry[]; now: number }): Iterable<TouchCount> => {
    const counts = new Map<TouchRule, TouchCount>();
    for (const touch of touches) {
      const candidates = rulesByType.get(touch.type) ?? [];
      const time = candidates.length === 0 ? Number.NaN : Date.parse(touch.at);
      if (Number.isNaN(time)) continue;
      // A touch from a clock ahead of ours is as fresh as can be.
      const ageInDays = Math.max(0, now - time) / DAY;
      for (const rule of candidates) {
        if (!matches({ rule, touch, ageInDays })) continue;
        const count = counts.get(rule) ?? { rule, count: 0, microPoints: 0, newest: touch, newestTime: time };
        if (count.count === 0) counts.set(rule, count);
        count.count += 1;
        count.microPoints += microPointsOf({ rule, ageInDays });
        if (isNewer({ touch, time, than: count })) {
          count.newest = touch;
          count.newestTime = time;
        }
      }
    }
    return counts.values();
  };
};

/** Whole points after decay, rounded half away from zero so that negative rules mirror positive ones. */
export const decayedPoints = ({ microPoints }: TouchCount): number =>
  Math.sign(microPoints) * Math.round(Math.abs(microPoints) / MICRO) + 0;

const microPointsOf = ({ rule, ageInDays }: { rule: TouchRule; ageInDays: number }): number =>
  Math.round(rule.points * MICRO * (rule.halfLifeDays === null ? 1 : 2 ** (-ageInDays / rule.halfLifeDays)));

const matches = ({
  rule,
  touch,
  ageInDays,
}: {
  rule: TouchRule;
  touch: TouchDigestEntry;
  ageInDays: number;
}): boolean =>
  (rule.withinDays === null || ageInDays <= rule.withinDays) &&
  (rule.direction === null || rule.direction === touch.direction) &&
  (rule.outcomes.length === 0 || (touch.outcome != null && rule.outcomes.includes(touch.outcome)));

/** Of touches of one moment type and notation decide, so that their order does not. */
const isNewer = ({ touch, time, than }: { touch: TouchDigestEntry; time: number; than: TouchCount }): boolean =>
  time > than.newestTime ||
  (time === than.newestTime &&
    touch !== than.newest &&
    `${touch.type} ${touch.at}` < `${than.newest.type} ${than.newest.at}`);
