import { type Thresholds } from '../settings/thresholds.ts';

import { capGroup } from './cap-group.ts';
import { compileRule } from './compile-rule.ts';
import { compileTouchRules, decayedPoints, type TouchCount, type TouchRule } from './count-touches.ts';
import { gradeOf } from './grade-of.ts';
import { ratingOf } from './rating-of.ts';
import { type ScoreLead } from './score-fields.ts';
import { type ScoreGroup, type ScoreModel, type ScoreRule } from './score-model.ts';
import { type ScorePart, type ScoreReceipt } from './score-receipt.ts';

export type Scorer = (question: { lead: ScoreLead; thresholds: Thresholds; now: Date }) => ScoreReceipt;

/** Prepares a model for scoring many leads: conditions become functions, touches are counted in one pass for all rules. */
export const compileScoreModel = (model: ScoreModel): Scorer => {
  const touchRules = model.rules.filter(isTouchRule);
  const countTouches = compileTouchRules(touchRules);
  const leadRules = model.rules.flatMap((rule) => (isTouchRule(rule) ? [] : [{ rule, test: compileRule(rule) }]));
  const modelName = `${model.name} v${model.version}`;

  return ({ lead, thresholds, now }) => {
    const groups: Record<ScoreGroup, ScorePart[]> = { FIT: [], ENGAGEMENT: [], NEGATIVE: [] };
    for (const { rule, test } of leadRules) {
      const evidence = test(lead);
      if (evidence !== null && rule.points !== 0) groups[rule.group].push(leadPart({ rule, evidence }));
    }
    const counts = countTouches({ touches: lead.touchDigest, now: now.getTime() });
    counts.forEach((count, index) => {
      const rule = touchRules[index];
      if (rule && count.rawPoints !== 0) groups[rule.group].push(touchPart({ rule, count }));
    });
    const fit = capGroup({ parts: groups.FIT, cap: model.groupCaps.FIT });
    const engagement = capGroup({ parts: groups.ENGAGEMENT, cap: model.groupCaps.ENGAGEMENT });
    const negative = capGroup({ parts: groups.NEGATIVE, cap: model.groupCaps.NEGATIVE });
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
      rating: ratingOf({ score, thresholds }),
      parts: [...groups.FIT, ...groups.ENGAGEMENT, ...groups.NEGATIVE].sort(byWeight),
      computedAt: now.toISOString(),
    };
  };
};

const isTouchRule = (rule: ScoreRule): rule is TouchRule => rule.kind === 'TOUCH';

const leadPart = ({ rule, evidence }: { rule: ScoreRule; evidence: string }): ScorePart => ({
  rule: rule.key,
  group: rule.group,
  label: rule.label,
  labelParameters: {},
  rawPoints: rule.points,
  points: rule.points,
  lostToCap: 0,
  lostToDecay: 0,
  evidence,
  at: null,
});

const touchPart = ({ rule, count }: { rule: TouchRule; count: TouchCount }): ScorePart => {
  const decayed = decayedPoints(count);
  const points = rule.cap === null ? decayed : Math.min(rule.cap, Math.max(-rule.cap, decayed));
  return {
    rule: rule.key,
    group: rule.group,
    label: rule.label,
    labelParameters: { count: count.count },
    rawPoints: count.rawPoints,
    points,
    lostToCap: decayed - points,
    lostToDecay: count.rawPoints - decayed,
    evidence: `${count.count} × ${count.newestType ?? ''}`,
    at: new Date(count.newestAt).toISOString(),
  };
};

const byWeight = (left: ScorePart, right: ScorePart): number =>
  Math.abs(right.points) - Math.abs(left.points) || (left.rule < right.rule ? -1 : 1);
