import { type AssessmentAnswer, type Currency } from '@leads/lead-domain';

import { type AnswerDraft } from './answer-draft.ts';
import { timeOnDay } from './local-day.ts';
import { parseAmount } from './parse-amount.ts';

/** What is wrong with which input; codes are keys of the catalogue. */
export type DraftProblems = { answer?: 'chooseAnswer'; amount?: 'notANumber'; saidOn?: 'futureDate' | 'badDate' };

export type DraftReading = { kind: 'answer'; answer: AssessmentAnswer } | { kind: 'refused'; problems: DraftProblems };

const MICROS = 1_000_000;

/** Turns what was typed into an answer, or says which input is wrong. */
export const readDraft = ({ draft, now }: { draft: AnswerDraft; now: string }): DraftReading => {
  const problems: DraftProblems = {};
  const hasAmount = draft.criterion === 'BUDGET' && draft.answer !== 'NONE' && draft.amount.trim() !== '';
  const amount = hasAmount ? parseAmount(draft.amount) : null;
  const saidAt = timeOnDay({ day: draft.saidOn, now });

  if (draft.answer === null) problems.answer = 'chooseAnswer';
  if (hasAmount && amount === null) problems.amount = 'notANumber';
  if (saidAt === null) problems.saidOn = 'badDate';
  else if (Date.parse(saidAt) > Date.parse(now)) problems.saidOn = 'futureDate';

  if (draft.answer === null || Object.keys(problems).length > 0) return { kind: 'refused', problems };
  const currency: Currency | null =
    amount === null ? null : { amountMicros: Math.round(amount * MICROS), currencyCode: draft.currencyCode };
  return {
    kind: 'answer',
    answer: {
      criterion: draft.criterion,
      answer: draft.answer,
      amount: currency,
      evidence: draft.evidence.trim(),
      saidBy: draft.saidBy.trim(),
      saidAt,
      confidence: draft.confidence,
    },
  };
};
