import { createFormat } from '../messages/create-format.ts';
import { type Language } from '../messages/language.ts';
import { ANSWERS, COMMON, SCORE, SCORE_MODEL } from '../messages/sections.ts';
import { type RuleTexts } from '../score-model/rules/use-rule-texts.ts';

import { SAMPLE_NOW } from './sample-qualification.ts';

/** The words of rules outside a panel. */
export const ruleTexts = (language: Language, ownFields: RuleTexts['ownFields'] = []): RuleTexts => ({
  common: COMMON[language],
  words: SCORE_MODEL[language],
  score: SCORE[language],
  answers: ANSWERS[language],
  format: createFormat({ language, now: SAMPLE_NOW }),
  ownFields,
});
