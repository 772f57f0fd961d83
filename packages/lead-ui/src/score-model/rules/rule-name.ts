import { scoreRuleLabel } from '../../scoring/score-rule-label.ts';

import { type RuleDraft } from './rule-draft.ts';
import { type RuleTexts } from './use-rule-texts.ts';

/** What a rule is called: a shipped one in the reader's language, an admin's in their words. */
export const ruleName = ({ draft: { label }, texts }: { draft: Pick<RuleDraft, 'label'>; texts: RuleTexts }): string =>
  label.trim() === '' ? texts.words.rule.unnamed : scoreRuleLabel({ label, words: texts.score });
