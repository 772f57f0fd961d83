import { useContext } from 'react';

import { type Format } from '../../messages/create-format.ts';
import {
  type AnswerMessages,
  type CommonMessages,
  type ScoreMessages,
  type ScoreModelMessages,
} from '../../messages/messages.ts';
import { ANSWERS, SCORE, SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';

import { type OwnField, OwnFieldsContext } from './own-fields.ts';

/** Everything that a rule is said with: its own panel's words, and those of the panels that its terms come from. */
export type RuleTexts = {
  common: CommonMessages;
  words: ScoreModelMessages;
  score: ScoreMessages;
  answers: AnswerMessages;
  format: Format;
  ownFields: readonly OwnField[];
};

export const useRuleTexts = (): RuleTexts => {
  const { messages, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  const score = useWords(SCORE);
  const answers = useWords(ANSWERS);
  const ownFields = useContext(OwnFieldsContext);
  return { common: messages, words, score, answers, format, ownFields };
};
