import { type CustomFields, type ScoreRule } from '@leads/lead-domain';

import { IDLE, type SaveState } from '../../panel/save-state.ts';

import { type DraftReading, readDraft } from './read-draft.ts';
import { type RuleChange, ruleChangeOf } from './rule-change.ts';
import { type RuleDraft } from './rule-draft.ts';
import { type RuleSheet } from './rule-sheet.ts';

/** How a rule stands: as stored, on its way, refused by the store, not readable, or read otherwise than stored. */
export type RulePhase = 'stored' | 'saving' | 'failed' | 'unfinished' | 'differs';

/** A rule of a sheet with all that its row shows. */
export type RuleEntry = {
  draft: RuleDraft;
  reading: DraftReading;
  phase: RulePhase;
  /** Why it was not saved. */
  failure: string | null;
  isJustSaved: boolean;
  change: RuleChange;
};

export const ruleEntriesOf = ({
  sheet,
  saves,
  published,
  customFields,
}: {
  sheet: RuleSheet;
  saves: Readonly<Partial<Record<string, SaveState>>>;
  /** The rules that score now; null where nothing is compared with them. */
  published: readonly ScoreRule[] | null;
  customFields: CustomFields;
}): RuleEntry[] =>
  sheet.drafts.map((draft) => {
    const reading = readDraft({ draft, customFields });
    const save = saves[draft.key] ?? IDLE;
    const phase = phaseOf({ reading, save, isUnsaved: sheet.unsaved.has(draft.key) });
    return {
      draft,
      reading,
      phase,
      failure: phase === 'failed' && save.state === 'failed' ? save.message : null,
      isJustSaved: phase === 'stored' && save.state === 'saved',
      change: published && reading.kind === 'read' ? ruleChangeOf({ rule: reading.rule, published }) : null,
    };
  });

/** The rules that count as shown: what cannot be read is left out. */
export const rulesOfEntries = (entries: readonly RuleEntry[]): ScoreRule[] =>
  entries.flatMap(({ reading }) => (reading.kind === 'read' ? [reading.rule] : []));

const phaseOf = ({
  reading,
  save,
  isUnsaved,
}: {
  reading: DraftReading;
  save: SaveState;
  isUnsaved: boolean;
}): RulePhase => {
  if (reading.kind === 'refused') return 'unfinished';
  if (isUnsaved) return 'differs';
  return save.state === 'saving' || save.state === 'failed' ? save.state : 'stored';
};
