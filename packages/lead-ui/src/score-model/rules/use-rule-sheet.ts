import { type CustomFields, type ScoreGroup, type ScoreRule, type ScoreRuleKind } from '@leads/lead-domain';
import { useRef, useState } from 'react';

import { usePanel } from '../../panel/panel-context.ts';

import { nameBySummary } from './name-by-summary.ts';
import { newRuleOf } from './new-rule.ts';
import { readDraft } from './read-draft.ts';
import { type RuleDraft } from './rule-draft.ts';
import { addRule, changeRule, duplicateRule, removeRule, restoreRule, type RuleList } from './rule-list.ts';
import { type RuleSheet } from './rule-sheet.ts';
import { useRuleTexts } from './use-rule-texts.ts';

/** What the rows of a sheet report. */
export type RuleEvents = {
  onChange: (key: string, changes: Partial<RuleDraft>) => void;
  /** Saves a rule as it is shown: after a save that failed, or where what is stored cannot be used. */
  onSave: (key: string) => void;
  onAdd: (group: ScoreGroup, kind: ScoreRuleKind) => void;
  onDuplicate: (key: string, label: string) => void;
  onRemove: (key: string) => void;
  onRestore: (key: string) => void;
  onOpen: (key: string, isOpen: boolean) => void;
};

/**
 * The rules of a model while somebody edits them. Each change is saved by itself as soon as the rule can be read; what
 * cannot be read yet stays as it was typed.
 */
export const useRuleSheet = ({
  start,
  customFields,
  onSaveRule,
  onRemoveRule,
}: {
  start: () => RuleSheet;
  customFields: CustomFields;
  onSaveRule: (saved: { rule: ScoreRule; position: number }) => void;
  onRemoveRule: (key: string) => void;
}): { sheet: RuleSheet; opened: ReadonlySet<string>; events: RuleEvents } => {
  const { now } = usePanel();
  const texts = useRuleTexts();
  const [sheet, setSheet] = useState(start);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  // In a front component a press may follow the leaving of an input before the panel is drawn again.
  const current = useRef(sheet);

  const put = (next: RuleSheet) => {
    current.current = next;
    setSheet(next);
  };
  /** Takes over the list, and sends the rule of the key if it can be read. */
  const putAndSend = (changed: RuleList, key: string) => {
    const { drafts, unsaved, stored } = current.current;
    const before = drafts.find((candidate) => candidate.key === key);
    const list = nameBySummary({ list: changed, key, before, customFields, texts });
    const draft = list.drafts.find((candidate) => candidate.key === key);
    const reading = draft && readDraft({ draft, customFields });
    const isSent = reading?.kind === 'read';
    put({
      ...list,
      unsaved: isSent ? without(unsaved, key) : new Set([...unsaved, key]),
      stored: isSent ? new Set([...stored, key]) : stored,
    });
    if (isSent) onSaveRule({ rule: reading.rule, position: draft?.position ?? 0 });
  };
  const open = (key: string, isOpen: boolean) =>
    setOpened((before) => (isOpen ? new Set([...before, key]) : without(before, key)));

  const events: RuleEvents = {
    onChange: (key, changes) => putAndSend(changeRule({ list: current.current, key, changes }), key),
    onSave: (key) => putAndSend(current.current, key),
    onAdd: (group, kind) => {
      const { list, added } = addRule({
        list: current.current,
        group,
        kind,
        start: newRuleOf({ group, kind }),
        now,
      });
      putAndSend(list, added.key);
      open(added.key, true);
    },
    onDuplicate: (key, label) => {
      const copy = duplicateRule({ list: current.current, key, label, now });
      if (!copy) return;
      putAndSend(copy.list, copy.added.key);
      open(copy.added.key, true);
    },
    onRemove: (key) => {
      const { unsaved, stored } = current.current;
      put({
        ...removeRule({ list: current.current, key }),
        unsaved: without(unsaved, key),
        stored: without(stored, key),
      });
      open(key, false);
      if (stored.has(key)) onRemoveRule(key);
    },
    onRestore: (key) => putAndSend(restoreRule({ list: current.current, key }), key),
    onOpen: open,
  };
  return { sheet, opened, events };
};

const without = (keys: ReadonlySet<string>, key: string): ReadonlySet<string> =>
  new Set([...keys].filter((candidate) => candidate !== key));
