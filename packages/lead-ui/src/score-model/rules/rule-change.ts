import { type ScoreRule } from '@leads/lead-domain';

/** How a rule differs from the published model's rule of the same key; null: not at all. */
export type RuleChange = 'NEW' | 'CHANGED' | null;

export const ruleChangeOf = ({ rule, published }: { rule: ScoreRule; published: readonly ScoreRule[] }): RuleChange => {
  const before = published.find(({ key }) => key === rule.key);
  if (!before) return 'NEW';
  return sortedText(before) === sortedText(rule) ? null : 'CHANGED';
};

/** Two rules that say the same read the same: neither the order of their parts nor that of a list's means anything. */
const sortedText = (rule: ScoreRule): string =>
  JSON.stringify(
    Object.entries(rule)
      .map(([name, value]): [string, unknown] => [name, Array.isArray(value) ? value.map(String).sort() : value])
      .sort(([left], [right]) => (left < right ? -1 : 1)),
  );
