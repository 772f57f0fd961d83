import { type BantCriterion } from '@leads/lead-domain';

import { type AnswerMessages } from '../messages/messages.ts';

/** The words of an answer; one that this version does not know is shown as it is stored. */
export const answerLabel = ({
  words,
  criterion,
  answer,
}: {
  words: AnswerMessages;
  criterion: BantCriterion;
  answer: string;
}): string => {
  const labels: Readonly<Record<string, string>> = words[criterion];
  return labels[answer] ?? answer;
};
