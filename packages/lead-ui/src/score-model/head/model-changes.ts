import { type ScoreModel, type ScoreRule } from '@leads/lead-domain';

import { ruleChangeOf } from '../rules/rule-change.ts';

/** How a model differs from the one that scores now: rules by what became of them, and whether the caps differ. */
export type ModelChanges = { added: number; changed: number; gone: number; areCapsChanged: boolean };

export const modelChangesOf = ({ draft, published }: { draft: ScoreModel; published: ScoreModel }): ModelChanges => {
  const changes = draft.rules.map((rule) => ruleChangeOf({ rule, published: published.rules }));
  const kept = new Set(draft.rules.map(({ key }) => key));
  return {
    added: changes.filter((change) => change === 'NEW').length,
    changed: changes.filter((change) => change === 'CHANGED').length,
    gone: published.rules.filter(({ key }: ScoreRule) => !kept.has(key)).length,
    areCapsChanged: (['FIT', 'ENGAGEMENT', 'NEGATIVE'] as const).some(
      (group) => draft.groupCaps[group] !== published.groupCaps[group],
    ),
  };
};

export const isUnchanged = ({ added, changed, gone, areCapsChanged }: ModelChanges): boolean =>
  added + changed + gone === 0 && !areCapsChanged;
