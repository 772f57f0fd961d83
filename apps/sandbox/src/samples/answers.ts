import { type AssessmentAnswer, BANT_ANSWERS, BANT_CRITERIA, type BantCriterion } from '@leads/lead-domain';

import { type Contact } from './contact.ts';
import { type Random } from './random.ts';
import { type StoryKind } from './story.ts';
import { hoursBefore } from './times.ts';

/** How many of the four questions somebody has asked by then. */
const ASKED: Record<StoryKind, readonly [number, number]> = {
  fresh: [0, 0],
  incomplete: [0, 0],
  working: [0, 2],
  nurturing: [0, 1],
  marketing: [0, 3],
  sales: [4, 4],
  converted: [4, 4],
  disqualified: [0, 1],
};

/** Answers that open the gates. */
const GOOD: Record<BantCriterion, readonly string[]> = {
  BUDGET: ['APPROVED', 'AWAITING_APPROVAL'],
  AUTHORITY: ['DECISION_MAKER', 'INFLUENCER'],
  NEED: ['CRITICAL', 'IMPORTANT'],
  TIMELINE: ['THIS_MONTH', 'THIS_QUARTER'],
};

/** The BANT answers of a story, with the evidence in the words of the market. */
export const answersOf = ({
  kind,
  contact,
  random,
  now,
}: {
  kind: StoryKind;
  contact: Contact;
  random: Random;
  now: Date;
}): AssessmentAnswer[] => {
  const { market, first, last } = contact;
  const [fewest, most] = ASKED[kind];
  const isQualified = kind === 'sales' || kind === 'converted';
  const criteria = random.shuffled(BANT_CRITERIA).slice(0, random.integer(fewest, most));
  return criteria.map((criterion) => ({
    criterion,
    answer: random.pick(isQualified ? GOOD[criterion] : BANT_ANSWERS[criterion]),
    ...(criterion === 'BUDGET' && {
      amount: { amountMicros: random.pick(market.budgets) * 1_000_000, currencyCode: market.currency },
    }),
    evidence: isQualified ? market.evidence[criterion] : random.pick(market.callNotes),
    saidBy: `${first[0]} ${last[0]}`,
    // Plans go stale after a month: what was said in the last three weeks still counts.
    saidAt: hoursBefore({ now, hours: random.integer(3, 20 * 24) }),
    confidence: random.pick(isQualified ? (['MEDIUM', 'HIGH'] as const) : (['LOW', 'MEDIUM'] as const)),
  }));
};
