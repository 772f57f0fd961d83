import { type TouchDigestEntry } from '../records/touch-digest.ts';
import { TOUCH_TYPES, type TouchDirection, type TouchOutcome, type TouchType } from '../vocabulary/lead-terms.ts';

import { type TouchCount, type TouchRule } from './count-touches.ts';
import { type ScoreRuleOf } from './score-model.ts';

/** What a touch of one type and direction does to the count of a rule; `age` is in days. */
export type Step = (count: TouchCount, touch: TouchDigestEntry, time: number, age: number) => void;

/** The touches that concern a rule, and what each of them does to its count. */
export type TouchSteps = { direction: TouchDirection; types: readonly TouchType[]; step: Step }[];

const MICRO = 1_000_000;

export const touchSteps = (rule: TouchRule): TouchSteps => {
  switch (rule.kind) {
    case 'TOUCH':
      return ofDirection({ rule, types: rule.types, step: countTouch(rule) });
    case 'SILENCE': {
      const types = rule.types.length === 0 ? TOUCH_TYPES.filter(isTheirs) : rule.types;
      const ours: TouchSteps =
        rule.direction === 'INCOMING' ? [{ direction: 'OUTGOING', types, step: noteReached }] : [];
      return [...ofDirection({ rule, types, step: noteNewest }), ...ours];
    }
    case 'UNANSWERED':
      return [
        { direction: 'OUTGOING', types: rule.types, step: countTry(rule) },
        { direction: 'INCOMING', types: rule.answers, step: noteAnswer },
        { direction: 'OUTGOING', types: rule.answers, step: noteAnswerToOurs },
      ];
  }
};

/** A bounce is the mail server's answer: it breaks no silence unless a rule names it. */
const isTheirs = (type: TouchType): boolean => type !== 'BOUNCE';

const ofDirection = ({
  rule: { direction },
  types,
  step,
}: {
  rule: { direction: TouchDirection | null };
  types: readonly TouchType[];
  step: Step;
}): TouchSteps => [
  ...(direction === 'OUTGOING' ? [] : [{ direction: 'INCOMING' as const, types, step }]),
  ...(direction === 'INCOMING' ? [] : [{ direction: 'OUTGOING' as const, types, step }]),
];

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

/** Of touches of one moment type and notation decide, so that their order does not. */
const noteNewest = (count: TouchCount, touch: TouchDigestEntry, time: number): void => {
  const { newest, newestTime } = count;
  if (time < newestTime) return;
  if (time === newestTime && newest && `${newest.type} ${newest.at}` <= `${touch.type} ${touch.at}`) return;
  count.newest = touch;
  count.newestTime = time;
};

const noteReached: Step = (count, touch, time) => {
  if (reachedThem(touch)) noteNewest(count, touch, time);
};

const noteAnswer = (count: TouchCount, _touch: TouchDigestEntry, time: number): void => {
  if (time > count.answerTime) count.answerTime = time;
};

const noteAnswerToOurs: Step = (count, touch, time) => {
  if (reachedThem(touch)) noteAnswer(count, touch, time);
};

/** Who talks to us when we call was heard, whatever they say; and nobody meets alone. */
const reachedThem = ({ type, outcome }: TouchDigestEntry): boolean =>
  outcome == null ? type === 'MEETING' || type === 'DEMO' : outcome !== 'NO_ANSWER';
