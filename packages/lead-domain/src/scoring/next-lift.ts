import { type Thresholds } from '../settings/thresholds.ts';
import { type ScoreGroup } from '../vocabulary/scoring-terms.ts';

import { isSet, type ScoreLead, scoreFieldReader } from './score-fields.ts';
import { type ScoreModel, type ScoreRule } from './score-model.ts';
import { type ScoreReceipt } from './score-receipt.ts';

export type LiftThreshold = 'WARM' | 'MQL' | 'HOT';

export type Lift = {
  threshold: LiftThreshold;
  /** Points short of it; 0 where only engagement is lacking. */
  missingPoints: number;
  /** What is not known or did not happen yet, with the most it can add; the largest first. */
  suggestions: { rule: string; label: string; points: number }[];
};

/** What would lift a lead to its next threshold; null when it is above all of them, or its score was set by hand. */
export const nextLift = ({
  lead,
  receipt,
  model,
  thresholds,
}: {
  lead: ScoreLead;
  receipt: ScoreReceipt;
  model: ScoreModel;
  thresholds: Thresholds;
}): Lift | null => {
  const threshold = lead.scoreOverride === null ? nextThreshold({ receipt, thresholds }) : null;
  if (!threshold) return null;
  const room: Record<ScoreGroup, number> = {
    FIT: model.groupCaps.FIT - receipt.fit,
    ENGAGEMENT: model.groupCaps.ENGAGEMENT - receipt.engagement,
    NEGATIVE: 0,
  };
  const suggestions = bestOfEachFact(model.rules.filter((rule) => isOpen({ rule, lead, receipt })))
    .map((rule) => ({ rule: rule.key, label: rule.label, points: Math.min(mostOf(rule), room[rule.group]) }))
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points || (left.rule < right.rule ? -1 : 1));
  return { ...threshold, suggestions };
};

const nextThreshold = ({
  receipt: { score, engagement },
  thresholds,
}: {
  receipt: ScoreReceipt;
  thresholds: Thresholds;
}): Pick<Lift, 'threshold' | 'missingPoints'> | null => {
  const steps: { threshold: LiftThreshold; bound: number; isReached: boolean }[] = [
    { threshold: 'WARM', bound: thresholds.warmScore, isReached: score >= thresholds.warmScore },
    {
      threshold: 'MQL',
      bound: thresholds.mqlScore,
      isReached: score >= thresholds.mqlScore && engagement >= thresholds.mqlEngagement,
    },
    { threshold: 'HOT', bound: thresholds.hotScore, isReached: score >= thresholds.hotScore },
  ];
  const next = steps.filter(({ isReached }) => !isReached).sort((left, right) => left.bound - right.bound)[0];
  return next ? { threshold: next.threshold, missingPoints: Math.max(0, next.bound - score) } : null;
};

/** A fact that is still open: a field without a value, a seniority nobody knows, a touch that never happened. */
const isOpen = ({ rule, lead, receipt }: { rule: ScoreRule; lead: ScoreLead; receipt: ScoreReceipt }): boolean => {
  if (!rule.isActive || rule.points <= 0) return false;
  switch (rule.kind) {
    case 'FIELD':
      return rule.operator !== 'IS_MISSING' && !isSet(scoreFieldReader(rule.field)(lead));
    case 'SENIORITY':
      return lead.jobTitle === '';
    case 'EMAIL_DOMAIN':
      return lead.emails.primaryEmail === '';
    case 'TOUCH':
      return !receipt.parts.some((part) => part.rule === rule.key);
    // Nobody brings silence about to lift a lead.
    case 'SILENCE':
    case 'UNANSWERED':
      return false;
  }
};

/** What the first touches that match give: as many as the rule wants, within its cap. */
const mostOf = (rule: ScoreRule): number =>
  rule.kind === 'TOUCH' ? Math.min(rule.points * rule.minimumCount, rule.cap ?? Infinity) : rule.points;

/** One fact can only turn out one way: of the rules about the same field the best stands for it. */
const bestOfEachFact = (rules: readonly ScoreRule[]): ScoreRule[] => {
  const best = new Map<string, ScoreRule>();
  for (const rule of rules) {
    const fact = rule.kind === 'FIELD' ? rule.field : rule.kind === 'TOUCH' ? rule.key : rule.kind;
    const known = best.get(fact);
    if (!known || rule.points > known.points) best.set(fact, rule);
  }
  return [...best.values()];
};
