import { fill } from '../../messages/fill.ts';

import { type RuleDraft } from './rule-draft.ts';
import { type RuleEntry } from './rule-entry.ts';
import { type RuleTexts } from './use-rule-texts.ts';

/** What is wrong with each input of a rule, in words. */
export const problemTexts = ({
  reading,
  texts: { words, format },
}: {
  reading: RuleEntry['reading'];
  texts: RuleTexts;
}): Partial<Record<keyof RuleDraft, string>> => {
  if (reading.kind === 'read') return {};
  return Object.fromEntries(
    Object.entries(reading.atInputs).map(([input, problem]) => [
      input,
      fill(words.problem[problem], { example: format.number(10) }),
    ]),
  );
};
