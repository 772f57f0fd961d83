import {
  type AssessmentAnswer,
  type BantCriterion,
  type Confidence,
  type CriterionReading,
  type Currency,
} from '@leads/lead-domain';

import { localDayOf } from './local-day.ts';

/** What a rep has typed into a card so far; everything as the inputs hold it. */
export type AnswerDraft = {
  criterion: BantCriterion;
  answer: string | null;
  amount: string;
  currencyCode: string;
  evidence: string;
  saidBy: string;
  /** `YYYY-MM-DD` in the rep's own time zone. */
  saidOn: string;
  confidence: Confidence;
};

const MICROS = 1_000_000;

/** A draft to start from. The words behind the current answer stay only with that answer: another one needs its own. */
export const startDraft = ({
  criterion,
  answer,
  reading,
  budgetAmount,
  defaultCurrency,
  suggestedSpeaker,
  now,
}: {
  criterion: BantCriterion;
  /** The answer that was chosen; `null`: the current one is edited. */
  answer: string | null;
  reading: CriterionReading;
  budgetAmount: Currency;
  defaultCurrency: string;
  suggestedSpeaker: string;
  now: string;
}): AnswerDraft => {
  const isSame = answer === null || answer === reading.answer;
  return {
    criterion,
    answer: answer ?? reading.answer,
    amount:
      criterion === 'BUDGET' && budgetAmount.amountMicros !== null ? String(budgetAmount.amountMicros / MICROS) : '',
    currencyCode: budgetAmount.currencyCode === '' ? defaultCurrency : budgetAmount.currencyCode,
    evidence: isSame ? reading.evidence : '',
    saidBy: reading.saidBy === '' ? suggestedSpeaker : reading.saidBy,
    saidOn: localDayOf(now),
    confidence: (isSame ? reading.confidence : null) ?? 'MEDIUM',
  };
};

/** The assessment that takes an answer back; why stands in its evidence. */
export const takenBack = ({
  criterion,
  why,
  now,
}: {
  criterion: BantCriterion;
  why: string;
  now: string;
}): AssessmentAnswer => ({
  criterion,
  answer: '',
  amount: null,
  evidence: why.trim(),
  saidBy: '',
  saidAt: now,
  confidence: 'MEDIUM',
});
