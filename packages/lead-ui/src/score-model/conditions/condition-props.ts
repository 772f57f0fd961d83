import { type RuleDraft } from '../rules/rule-draft.ts';

/** What the inputs of every kind of condition are given. */
export type ConditionProps = {
  draft: RuleDraft;
  /** What is wrong with an input, in words. */
  problems: Partial<Record<keyof RuleDraft, string>>;
  isReadOnly: boolean;
  onChange: (changes: Partial<RuleDraft>) => void;
};

export const CONDITION_ROW = { display: 'flex', flexWrap: 'wrap', gap: 8 } as const;
