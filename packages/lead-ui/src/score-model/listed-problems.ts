import { type RuleProblem, SCORE_GROUPS } from '@leads/lead-domain';

import { type SaveState } from '../panel/save-state.ts';

import { type ListedProblem } from './head/problem-list.tsx';
import { problemTexts } from './rules/problem-texts.ts';
import { type RuleDraft } from './rules/rule-draft.ts';
import { type RuleEntry } from './rules/rule-entry.ts';
import { ruleName } from './rules/rule-name.ts';
import { readCap, type TypedCaps } from './rules/use-caps.ts';
import { type RuleTexts } from './rules/use-rule-texts.ts';

/** What has to be mended or saved before a draft can be published: it would be published as it is stored. */
export const listedProblems = ({
  entries,
  removed,
  saves,
  caps,
  capsSave,
  texts,
}: {
  entries: readonly RuleEntry[];
  removed: readonly RuleDraft[];
  saves: Readonly<Partial<Record<string, SaveState>>>;
  caps: TypedCaps;
  capsSave: SaveState;
  texts: RuleTexts;
}): ListedProblem[] => {
  const { words, score } = texts;
  const about = (rule: string, text: string) => `${rule}: ${text}`;
  const ofRules = entries.flatMap((entry): ListedProblem[] => {
    const { draft, phase } = entry;
    if (phase === 'stored' || phase === 'saving') return [];
    const rule = ruleName({ draft, texts });
    return sentencesOf({ entry, texts }).map((text) => ({ text: about(rule, text), key: draft.key, rule }));
  });
  const ofRemoved = removed.flatMap((draft): ListedProblem[] => {
    const save = saves[draft.key];
    const rule = ruleName({ draft, texts });
    return save?.state === 'failed' ? [{ text: about(rule, save.message), key: null, rule }] : [];
  });
  const ofCaps = SCORE_GROUPS.filter((group) => readCap(caps[group]) === null).map((group): ListedProblem => ({
    text: about(score.groups[group], words.groups.capProblem),
    key: null,
    rule: '',
  }));
  const ofCapsSave = capsSave.state === 'failed' ? [{ text: capsSave.message, key: null, rule: '' }] : [];
  return [...ofRules, ...ofRemoved, ...ofCaps, ...ofCapsSave];
};

/** What the publication was refused for; only a rule that is still there can be gone to. */
export const refusedProblems = ({
  problems,
  entries,
  texts,
}: {
  problems: readonly RuleProblem[];
  entries: readonly RuleEntry[];
  texts: RuleTexts;
}): ListedProblem[] =>
  problems.map(({ key, rule, message }) => {
    const entry = entries.find(({ draft }) => draft.key === key);
    return {
      text: message,
      key: entry ? key : null,
      rule: entry ? ruleName({ draft: entry.draft, texts }) : rule,
    };
  });

const sentencesOf = ({ entry: { reading, failure }, texts }: { entry: RuleEntry; texts: RuleTexts }): string[] => {
  if (reading.kind === 'read') return [failure ?? texts.words.rule.storedBroken];
  return [...Object.values(problemTexts({ reading, texts })), ...reading.others];
};
