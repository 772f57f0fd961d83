import { type AssessmentAnswer, type BantCriterion, type CriterionReading } from '@leads/lead-domain';

import { type SaveState } from '../panel/save-state.ts';

import { type AnswerDraft } from './answer-draft.ts';
import { type DraftProblems } from './read-draft.ts';

/** What a rep is doing in one card. `sent` is the answer on its way and the save state that stood before it. */
export type CardEdit =
  | { mode: 'answer'; draft: AnswerDraft; problems: DraftProblems; sent: Sent | null }
  | { mode: 'take-back'; why: string; sent: Sent | null };

type Sent = { answer: AssessmentAnswer; before: SaveState };

export type CardEdits = Partial<Record<BantCriterion, CardEdit>>;

/** A reading as it will be once the answer on its way is written; the server's own reading replaces it. */
export const expectedReading = ({
  reading,
  answer,
}: {
  reading: CriterionReading;
  answer: AssessmentAnswer;
}): CriterionReading => {
  if (answer.answer === '') {
    return { ...reading, state: 'missing', answer: null, evidence: '', saidBy: '', saidAt: null, confidence: null };
  }
  const { evidence, saidBy, saidAt, confidence } = answer;
  return {
    ...reading,
    state: 'answered',
    answer: answer.answer,
    evidence,
    saidBy,
    saidAt,
    confidence,
    isWithoutEvidence: false,
    staleAt: null,
  };
};
