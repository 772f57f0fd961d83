import { type Thresholds } from '../settings/thresholds.ts';
import { type ScoreGroup } from '../vocabulary/scoring-terms.ts';

import { capGroup } from './cap-group.ts';
import { compileFacts } from './compile-facts.ts';
import { compileTouchRules } from './count-touches.ts';
import { effectiveScore } from './effective-score.ts';
import { gradeOf } from './grade-of.ts';
import { modelInputs } from './model-inputs.ts';
import { ratingOf } from './rating-of.ts';
import { isSet, type ScoreLead } from './score-fields.ts';
import { type ScoreModel } from './score-model.ts';
import { type ScorePart, type ScoreReceipt } from './score-receipt.ts';
import { leadPart, touchPart } from './score-part.ts';

export type Scorer = (question: { lead: ScoreLead; thresholds: Thresholds; now: Date }) => ScoreReceipt;

/**
 * Prepares a model for scoring many leads: every fact of a lead is read once and every touch looked at once, for all rules
 * together.
 */
export const compileScoreModel = (model: ScoreModel): Scorer => {
  // In the order of their keys: so the order in which the model lists them changes nothing.
  const rules = model.rules
    .filter(({ isActive, points }) => isActive && points !== 0)
    .sort((left, right) => (left.key < right.key ? -1 : 1));
  const facts = compileFacts(rules);
  const countTouches = compileTouchRules(rules);
  const modelName = `${model.name} v${model.version}`;
  const inputs = modelInputs(model);
  const timeText = rememberingLast((time: number) => new Date(time).toISOString());
  const found = rules.map((): ScorePart | null => null);

  return ({ lead, thresholds, now }) => {
    found.fill(null);
    for (const { read, matches } of facts) {
      const value = read(lead);
      const places = matches(value);
      if (places.length === 0) continue;
      const evidence = isSet(value) ? String(value) : '';
      for (const place of places) {
        const rule = rules[place];
        if (rule) found[place] = leadPart({ rule, evidence });
      }
    }
    for (const count of countTouches({ touches: lead.touchDigest, now: now.getTime() })) {
      found[count.place] = touchPart({ count, createdAt: lead.createdAt ?? null, now: now.getTime() });
    }
    const parts: ScorePart[] = [];
    const sums: Record<ScoreGroup, number> = { FIT: 0, ENGAGEMENT: 0, NEGATIVE: 0 };
    for (const part of found) {
      if (part === null) continue;
      parts.push(part);
      sums[part.group] += part.points;
    }
    const capped = (group: ScoreGroup): number =>
      Math.abs(sums[group]) <= model.groupCaps[group]
        ? sums[group]
        : capGroup({ parts: parts.filter((part) => part.group === group), cap: model.groupCaps[group] });
    const fit = capped('FIT');
    const engagement = capped('ENGAGEMENT');
    const negative = capped('NEGATIVE');
    const sum = fit + engagement + negative;
    const score = Math.min(100, Math.max(0, sum));
    return {
      model: modelName,
      score,
      fit,
      engagement,
      negative,
      lostToClamp: sum - score,
      grade: gradeOf({ fit, engagement, thresholds }),
      rating: ratingOf({ score: effectiveScore({ score, scoreOverride: lead.scoreOverride }), thresholds }),
      parts: parts.sort(byWeight),
      inputs,
      computedAt: timeText(now.getTime()),
    };
  };
};

const rememberingLast = <Input, Result>(read: (input: Input) => Result): ((input: Input) => Result) => {
  let last: { input: Input; result: Result } | undefined;
  return (input) => {
    if (last?.input !== input) last = { input, result: read(input) };
    return last.result;
  };
};

/** Sorting is stable: between equals the rules' keys decide. */
const byWeight = (left: ScorePart, right: ScorePart): number => Math.abs(right.points) - Math.abs(left.points);
