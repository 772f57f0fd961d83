import { useContext } from 'react';

import { type Format } from '../../messages/create-format.ts';
import {
  type CommonMessages,
  type QualificationMessages,
  type ScoreMessages,
  type ScoreModelMessages,
} from '../../messages/messages.ts';
import { QUALIFICATION, SCORE, SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';

import { type OwnField, OwnFieldsContext } from './own-fields.ts';

/** Everything that a rule is said with: its own panel's words, and those of the panels that its terms come from. */
export type RuleTexts = {
  common: CommonMessages;
  words: ScoreModelMessages;
  score: ScoreMessages;
  qualification: QualificationMessages;
  format: Format;
  ownFields: readonly OwnField[];
};

export const useRuleTexts = (): RuleTexts => {
  const { messages, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  const score = useWords(SCORE);
  const qualification = useWords(QUALIFICATION);
  const ownFields = useContext(OwnFieldsContext);
  return { common: messages, words, score, qualification, format, ownFields };
};
