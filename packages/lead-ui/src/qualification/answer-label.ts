import { type BantCriterion } from '@leads/lead-domain';

import { type Messages } from '../messages/messages.ts';

/** The words of an answer; one that this version does not know is shown as it is stored. */
export const answerLabel = ({
  messages,
  criterion,
  answer,
}: {
  messages: Messages;
  criterion: BantCriterion;
  answer: string;
}): string => {
  const labels: Readonly<Record<string, string>> = messages.answer[criterion];
  return labels[answer] ?? answer;
};
