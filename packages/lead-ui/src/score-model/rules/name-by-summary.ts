import { type CustomFields } from '@leads/lead-domain';

import { withoutIsolates } from '../../messages/without-isolates.ts';

import { readDraft } from './read-draft.ts';
import { type RuleDraft } from './rule-draft.ts';
import { type RuleList } from './rule-list.ts';
import { ruleSummaryText } from './rule-summary-text.ts';
import { type RuleTexts } from './use-rule-texts.ts';

/**
 * A rule that nobody named is called by what it says, and goes on being called so as that changes; a name that somebody
 * gave stays.
 */
export const nameBySummary = ({
  list,
  key,
  before,
  customFields,
  texts,
}: {
  list: RuleList;
  key: string;
  /** The rule before the change. */
  before: RuleDraft | undefined;
  customFields: CustomFields;
  texts: RuleTexts;
}): RuleList => ({
  ...list,
  drafts: list.drafts.map((draft) => {
    if (draft.key !== key) return draft;
    const isNamedBySummary = isUnnamed({ draft, before, customFields, texts });
    const label = isNamedBySummary ? summaryOf({ draft, customFields, texts }) : null;
    return { ...draft, isNamedBySummary, label: label ?? draft.label };
  }),
});

const isUnnamed = ({
  draft,
  before,
  ...reading
}: {
  draft: RuleDraft;
  before: RuleDraft | undefined;
  customFields: CustomFields;
  texts: RuleTexts;
}): boolean => {
  if (draft.label.trim() === '') return true;
  if (before?.label !== draft.label) return false;
  return before.isNamedBySummary || before.label === summaryOf({ draft: before, ...reading });
};

const LONGEST_NAME = 200;

const summaryOf = ({
  draft,
  customFields,
  texts,
}: {
  draft: RuleDraft;
  customFields: CustomFields;
  texts: RuleTexts;
}): string | null => {
  // Any name will do to read the rest.
  const reading = readDraft({ draft: { ...draft, label: draft.key }, customFields });
  return reading.kind === 'read'
    ? withoutIsolates(ruleSummaryText({ rule: reading.rule, texts })).slice(0, LONGEST_NAME)
    : null;
};
