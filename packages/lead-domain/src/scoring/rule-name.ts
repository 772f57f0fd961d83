import { DEFAULT_SCORE_MODEL } from './default-score-model.ts';
import { type ScoreRule } from './score-model.ts';
import { wordsOfName } from './words-of-name.ts';

const SHIPPED_LABELS: ReadonlyMap<string, string> = new Map(
  DEFAULT_SCORE_MODEL.rules.map(({ key, label }) => [key, label]),
);

/** How a rule's record is called in Twenty's own tables, which know no message keys. */
export const nameOfRule = ({ key, label }: Pick<ScoreRule, 'key' | 'label'>): string =>
  SHIPPED_LABELS.get(key) === label ? wordsOfName(key) : label;

/** The label of the rule that a record stands for; a shipped rule that nobody renamed keeps its message key. */
export const labelOfRule = ({ key, name }: { key: string; name: string }): string =>
  (name === wordsOfName(key) ? SHIPPED_LABELS.get(key) : undefined) ?? name;
