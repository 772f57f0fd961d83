import { cutText } from '../text/cut-text.ts';

import { judgeScoreRule } from './judge-score-rule.ts';
import { type ScoreRule } from './score-model.ts';
import { type CustomFields } from './score-rule-fault.ts';
import { scoreRuleSentence } from './score-rule-sentence.ts';

/** Everything that is wrong with it, each problem a sentence that names the rule and what to do. */
export type ScoreRuleReading = { kind: 'read'; rule: ScoreRule } | { kind: 'refused'; problems: string[] };

/**
 * Reads one rule that a person, a file or a record gave. A rule that is switched off may be unfinished, as long as it can
 * be read. `position` counts from 1 and names a rule that has no name of its own.
 */
export const readScoreRule = ({
  input,
  customFields = [],
  position = null,
}: {
  input: unknown;
  customFields?: CustomFields;
  position?: number | null;
}): ScoreRuleReading => {
  const judgement = judgeScoreRule({ input, customFields });
  if (judgement.kind === 'sound') return { kind: 'read', rule: judgement.rule };
  const name = scoreRuleName({ input, position });
  return { kind: 'refused', problems: judgement.faults.map((fault) => `${name}: ${scoreRuleSentence(fault)}`) };
};

/** How messages call a rule: by its label, or else its key (a label may be a message key), or else its place. */
export const scoreRuleName = ({ input, position }: { input: unknown; position: number | null }): string => {
  const { label, key } = (input ?? {}) as { label?: unknown; key?: unknown };
  const name = [label, key].find(
    (text) => typeof text === 'string' && text.trim() !== '' && !text.startsWith('score.'),
  );
  if (typeof name === 'string') return `Rule "${cutText(name.trim(), 80)}"`;
  return position === null ? 'The rule' : `Rule ${position}`;
};
