import * as z from 'zod';

import { BANT_ANSWERS, BANT_CRITERIA, CONFIDENCES } from '../vocabulary/qualification-terms.ts';

import { type AssessmentAnswer } from './qualification-state.ts';

/** Longest evidence that is stored. */
export const EVIDENCE_LENGTH = 4000;

const answerSchema = z
  .object({
    criterion: z.enum(BANT_CRITERIA),
    answer: z.string().trim(),
    amount: z
      .object({ amountMicros: z.number().min(0).nullable(), currencyCode: z.string().regex(/^([A-Z]{3})?$/) })
      .nullish(),
    evidence: z.string().trim().max(EVIDENCE_LENGTH).default(''),
    saidBy: z.string().trim().max(200).default(''),
    saidAt: z.iso.datetime({ offset: true }).nullish(),
    confidence: z.enum(CONFIDENCES).default('MEDIUM'),
  })
  .refine(({ criterion, answer }) => answer === '' || BANT_ANSWERS[criterion].some((known) => known === answer), {
    path: ['answer'],
    message: 'This answer does not belong to the criterion.',
  })
  .refine(({ criterion, amount }) => criterion === 'BUDGET' || !amount, {
    path: ['amount'],
    message: 'Only a budget has an amount.',
  });

export type AnswerReading =
  { kind: 'accepted'; answer: AssessmentAnswer } | { kind: 'refused'; problems: { field: string; message: string }[] };

/** Reads an answer that came from outside (a panel, a function's body). */
export const readAnswer = (input: unknown): AnswerReading => {
  const result = answerSchema.safeParse(input);
  if (result.success) {
    const { amount, saidAt, ...rest } = result.data;
    return { kind: 'accepted', answer: { ...rest, amount: amount ?? null, saidAt: saidAt ?? null } };
  }
  return {
    kind: 'refused',
    problems: result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message })),
  };
};
