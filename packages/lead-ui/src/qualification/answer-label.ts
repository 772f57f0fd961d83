import { type BantCriterion } from '@leads/lead-domain';

import { type QualificationMessages } from '../messages/messages.ts';

/** The words of an answer; one that this version does not know is shown as it is stored. */
export const answerLabel = ({
  words,
  criterion,
  answer,
}: {
  words: QualificationMessages;
  criterion: BantCriterion;
  answer: string;
}): string => {
  const labels: Readonly<Record<string, string>> = words.answer[criterion];
  return labels[answer] ?? answer;
};
