import * as z from 'zod/mini';

import { readInput } from '../input/read-input.ts';
import { timeTextSchema } from '../input/time-text.ts';
import { BANT_ANSWERS, BANT_CRITERIA, CONFIDENCES } from '../vocabulary/qualification-terms.ts';

import { type AssessmentAnswer } from './qualification-state.ts';

/** Longest evidence that is stored. */
export const EVIDENCE_LENGTH = 4000;

const answerSchema = z
  .object({
    criterion: z.enum(BANT_CRITERIA),
    answer: z.string().check(z.trim()),
    amount: z.nullish(
      z.object({
        amountMicros: z.nullable(z.number().check(z.gte(0))),
        currencyCode: z.string().check(z.regex(/^([A-Z]{3})?$/)),
      }),
    ),
    evidence: z._default(z.string().check(z.trim(), z.maxLength(EVIDENCE_LENGTH)), ''),
    saidBy: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
    saidAt: z.nullish(timeTextSchema),
    confidence: z._default(z.enum(CONFIDENCES), 'MEDIUM'),
  })
  .check(
    z.refine(({ criterion, answer }) => answer === '' || BANT_ANSWERS[criterion].some((known) => known === answer), {
      path: ['answer'],
      message: 'This answer does not belong to the criterion.',
    }),
    z.refine(({ criterion, amount }) => criterion === 'BUDGET' || !amount, {
      path: ['amount'],
      message: 'Only a budget has an amount.',
    }),
  );

export type AnswerReading =
  { kind: 'accepted'; answer: AssessmentAnswer } | { kind: 'refused'; problems: { field: string; message: string }[] };

/** Reads an answer that came from outside (a panel, a function's body). */
export const readAnswer = (input: unknown): AnswerReading => {
  const reading = readInput(answerSchema, input);
  if (reading.kind === 'read') {
    const { amount, saidAt, ...rest } = reading.value;
    return { kind: 'accepted', answer: { ...rest, amount: amount ?? null, saidAt: saidAt ?? null } };
  }
  return {
    kind: 'refused',
    problems: reading.problems.map(({ path, message }) => ({ field: path, message })),
  };
};
