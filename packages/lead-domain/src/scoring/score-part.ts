import { DAY, decayedPoints, type TouchCount } from './count-touches.ts';
import { type ScoreRule } from './score-model.ts';
import { type ScorePart } from './score-receipt.ts';

// One object for all parts: receipts are read, never changed.
const NO_PARAMETERS: ScorePart['labelParameters'] = Object.freeze({});

/** The part of a rule about the lead itself. */
export const leadPart = ({ rule, evidence }: { rule: ScoreRule; evidence: string }): ScorePart =>
  wholePart({ rule, evidence, at: null, labelParameters: NO_PARAMETERS });

/**
 * The part of a rule about touches; null where it does not match. What it says stays the same from day to day while
 * nothing happens, so that a lead that is silent is not written again every night.
 */
export const touchPart = ({
  count,
  createdAt,
  now,
}: {
  count: TouchCount;
  createdAt: string | null;
  now: number;
}): ScorePart | null => {
  const { rule, newest } = count;
  switch (rule.kind) {
    case 'TOUCH':
      return newest === null || count.count < rule.minimumCount ? null : countedPart({ rule, count, newest });
    case 'SILENCE': {
      const since = newest?.at ?? createdAt;
      if (since === null || !(now - (newest ? count.newestTime : Date.parse(since)) >= rule.days * DAY)) return null;
      return wholePart({ rule, evidence: newest?.type ?? '', at: since, labelParameters: { days: rule.days } });
    }
    case 'UNANSWERED':
      if (newest === null || count.count < rule.minimumCount || count.answerTime >= count.firstTime) return null;
      return wholePart({
        rule,
        evidence: `${count.count} × ${newest.type}`,
        at: newest.at,
        labelParameters: { count: count.count },
      });
  }
};

const wholePart = ({
  rule,
  evidence,
  at,
  labelParameters,
}: { rule: ScoreRule } & Pick<ScorePart, 'evidence' | 'at' | 'labelParameters'>): ScorePart => ({
  rule: rule.key,
  group: rule.group,
  label: rule.label,
  labelParameters,
  rawPoints: rule.points,
  points: rule.points,
  lostToCap: 0,
  lostToDecay: 0,
  evidence,
  at,
});

const countedPart = ({
  rule,
  count,
  newest,
}: {
  rule: ScoreRule & { cap: number | null };
  count: TouchCount;
  newest: NonNullable<TouchCount['newest']>;
}): ScorePart => {
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
