import { type ScoreGroup, type ScoreRuleKind } from '@leads/lead-domain';

import { EMPTY_DRAFT, type RuleDraft } from './rule-draft.ts';

/** The rules of a sheet, in order, and what was taken out of it in this sitting. */
export type RuleList = { drafts: readonly RuleDraft[]; removed: readonly RuleDraft[] };

export const changeRule = ({
  list,
  key,
  changes,
}: {
  list: RuleList;
  key: string;
  changes: Partial<RuleDraft>;
}): RuleList => ({
  ...list,
  drafts: list.drafts.map((draft) => (draft.key === key ? withSign({ ...draft, ...changes }) : draft)),
});

/** A rule behind all others. */
export const addRule = ({
  list,
  group,
  kind,
  start,
  now,
}: {
  list: RuleList;
  group: ScoreGroup;
  kind: ScoreRuleKind;
  /** What it begins with. */
  start: Partial<RuleDraft>;
  now: string;
}): { list: RuleList; added: RuleDraft } => {
  const last = Math.max(0, ...everyDraft(list).map(({ position }) => position));
  const added = { ...EMPTY_DRAFT, ...start, key: newKey({ list, kind, now }), kind, group, position: last + 1 };
  return { list: { ...list, drafts: [...list.drafts, added] }, added };
};

/** The copy stands right behind its original; null where there is no such rule. */
export const duplicateRule = ({
  list,
  key,
  label,
  now,
}: {
  list: RuleList;
  key: string;
  label: string;
  now: string;
}): { list: RuleList; added: RuleDraft } | null => {
  const index = list.drafts.findIndex((draft) => draft.key === key);
  const original = list.drafts[index];
  if (!original) return null;
  const next = list.drafts[index + 1]?.position ?? original.position + 2;
  const added = {
    ...original,
    key: newKey({ list, kind: original.kind, now }),
    label,
    position: (original.position + next) / 2,
  };
  return { list: { ...list, drafts: list.drafts.toSpliced(index + 1, 0, added) }, added };
};

export const removeRule = ({ list, key }: { list: RuleList; key: string }): RuleList => ({
  drafts: list.drafts.filter((draft) => draft.key !== key),
  removed: [...list.removed, ...list.drafts.filter((draft) => draft.key === key)],
});

export const restoreRule = ({ list, key }: { list: RuleList; key: string }): RuleList => ({
  drafts: [...list.drafts, ...list.removed.filter((draft) => draft.key === key)].sort(byPosition),
  removed: list.removed.filter((draft) => draft.key !== key),
});

export const byPosition = (left: RuleDraft, right: RuleDraft): number =>
  left.position - right.position || (left.key < right.key ? -1 : 1);

const everyDraft = ({ drafts, removed }: RuleList): readonly RuleDraft[] => [...drafts, ...removed];

/** What speaks against a lead takes points away, with or without a typed minus. */
const withSign = (draft: RuleDraft): RuleDraft =>
  draft.group === 'NEGATIVE' && /^\s*[\d۰-۹٠-٩]/.test(draft.points)
    ? { ...draft, points: `-${draft.points.trim()}` }
    : draft;

/** A key names its rule in receipts for good: the moment makes it one that no rule ever had. */
const newKey = ({ list, kind, now }: { list: RuleList; kind: ScoreRuleKind; now: string }): string => {
  const key = `${kind.toLowerCase()}-${Date.parse(now).toString(36)}`;
  const taken = everyDraft(list).map((draft) => draft.key);
  let candidate = key;
  for (let round = 2; taken.includes(candidate); round += 1) candidate = `${key}-${round}`;
  return candidate;
};
