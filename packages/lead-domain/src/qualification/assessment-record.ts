import { type AssessmentAnswer } from './qualification-state.ts';

/** The data of the `leadAssessment` that keeps an answer. The caller gives the id. */
export const assessmentRecord = ({
  id,
  leadId,
  answer,
  now,
}: {
  id: string;
  leadId: string;
  answer: AssessmentAnswer;
  now: Date;
}) => ({
  id,
  leadId,
  name: answer.answer === '' ? `${answer.criterion}: taken back` : `${answer.criterion}: ${answer.answer}`,
  criterion: answer.criterion,
  answer: answer.answer,
  amount: answer.amount ?? { amountMicros: null, currencyCode: '' },
  evidence: answer.evidence,
  saidBy: answer.saidBy,
  saidAt: answer.saidAt ?? now.toISOString(),
  confidence: answer.confidence,
});
