import { type Thresholds } from '../settings/thresholds.ts';

import { capGroup } from './cap-group.ts';
import { compileRule } from './compile-rule.ts';
import { compileTouchRules, decayedPoints, type TouchCount, type TouchRule } from './count-touches.ts';
import { gradeOf } from './grade-of.ts';
import { ratingOf } from './rating-of.ts';
import { type ScoreLead } from './score-fields.ts';
import { type ScoreGroup, type ScoreModel, type ScoreRule } from './score-model.ts';
import { type ScorePart, type ScoreReceipt } from './score-receipt.ts';
import { seniorityOf } from './seniority.ts';

export type Scorer = (question: { lead: ScoreLead; thresholds: Thresholds; now: Date }) => ScoreReceipt;

/** Prepares a model for scoring many leads: conditions become functions, touches are counted in one pass for all rules. */
export const compileScoreModel = (model: ScoreModel): Scorer => {
  const countTouches = compileTouchRules(model.rules.filter(isTouchRule));
  const readSeniority = rememberingLast(seniorityOf);
  const leadRules = model.rules.flatMap((rule) =>
    isTouchRule(rule) ? [] : [{ rule, test: compileRule({ rule, readSeniority }) }],
  );
  const modelName = `${model.name} v${model.version}`;

  return ({ lead, thresholds, now }) => {
    const groups: Record<ScoreGroup, ScorePart[]> = { FIT: [], ENGAGEMENT: [], NEGATIVE: [] };
    for (const { rule, test } of leadRules) {
      const evidence = test(lead);
      if (evidence !== null && rule.points !== 0) groups[rule.group].push(leadPart({ rule, evidence }));
    }
    for (const count of countTouches({ touches: lead.touchDigest, now: now.getTime() })) {
      if (count.rule.points !== 0) groups[count.rule.group].push(touchPart(count));
    }
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

const rememberingLast = <Result>(read: (text: string) => Result): ((text: string) => Result) => {
  let last: { text: string; result: Result } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: read(text) };
    return last.result;
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

const touchPart = (count: TouchCount): ScorePart => {
  const { rule, newest } = count;
  const rawPoints = rule.points * count.count;
  const decayed = decayedPoints(count);
  const points = rule.cap === null ? decayed : Math.min(rule.cap, Math.max(-rule.cap, decayed));
  return {
    rule: rule.key,
    group: rule.group,
    label: rule.label,
    labelParameters: { count: count.count },
    rawPoints,
    points,
    lostToCap: decayed - points,
    lostToDecay: rawPoints - decayed,
    evidence: `${count.count} × ${newest.type}`,
    at: newest.at,
  };
};

const byWeight = (left: ScorePart, right: ScorePart): number =>
  Math.abs(right.points) - Math.abs(left.points) || (left.rule < right.rule ? -1 : 1);
