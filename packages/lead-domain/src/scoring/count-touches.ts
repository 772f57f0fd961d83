import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { TOUCH_TYPES, type TouchType } from '../vocabulary/lead-terms.ts';

import { type ScoreRule } from './score-model.ts';

export type TouchRule = Extract<ScoreRule, { kind: 'TOUCH' }>;

export type TouchCount = {
  count: number;
  rawPoints: number;
  /** After decay, in millionths of a point: whole numbers sum to the same in any order. */
  microPoints: number;
  newestAt: number;
  newestType: TouchType | null;
};

const DAY = 86_400_000;
const MICRO = 1_000_000;

/** Prepares counting of touches for all touch rules in one pass over a lead's touches. */
export const compileTouchRules = (rules: readonly TouchRule[]) => {
  const rulesByType = new Map<TouchType, number[]>(TOUCH_TYPES.map((type) => [type, []]));
  rules.forEach(({ types }, index) => new Set(types).forEach((type) => rulesByType.get(type)?.push(index)));

  return ({ touches, now }: { touches: readonly TouchDigestEntry[]; now: number }): TouchCount[] => {
    const counts = rules.map((): TouchCount => ({
      count: 0,
      rawPoints: 0,
      microPoints: 0,
      newestAt: -Infinity,
      newestType: null,
    }));
    for (const touch of touches) {
      const candidates = rulesByType.get(touch.type);
      if (!candidates || candidates.length === 0) continue;
      const at = Date.parse(touch.at);
      if (Number.isNaN(at)) continue;
      // A touch from a clock ahead of ours is as fresh as can be.
      const ageInDays = Math.max(0, now - at) / DAY;
      for (const index of candidates) {
        const rule = rules[index];
        const count = counts[index];
        if (!rule || !count || !matches({ rule, touch, ageInDays })) continue;
        count.count += 1;
        count.rawPoints += rule.points;
        const share = rule.halfLifeDays === null ? 1 : 2 ** (-ageInDays / rule.halfLifeDays);
        count.microPoints += Math.round(rule.points * MICRO * share);
        if (at > count.newestAt || (at === count.newestAt && touch.type < (count.newestType ?? touch.type))) {
          count.newestAt = at;
          count.newestType = touch.type;
        }
      }
    }
    return counts;
  };
};

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

/** Whole points after decay, rounded half away from zero so that negative rules mirror positive ones. */
export const decayedPoints = ({ microPoints }: TouchCount): number =>
  Math.sign(microPoints) * Math.round(Math.abs(microPoints) / MICRO);
