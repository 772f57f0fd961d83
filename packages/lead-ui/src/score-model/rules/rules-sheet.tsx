import { SCORE_GROUPS, type ScoreGroup } from '@leads/lead-domain';

import { Button } from '../../elements/button.tsx';
import { Notice } from '../../elements/notice.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { type SaveState } from '../../panel/save-state.ts';
import { SPACE } from '../../theme/metrics.ts';

import { FilterBar } from './filter-bar.tsx';
import { type RuleDraft } from './rule-draft.ts';
import { type RuleEntry } from './rule-entry.ts';
import { isShown, type RuleFilter } from './rule-filter.ts';
import { RuleGroup } from './rule-group.tsx';
import { type HistoryOfRule } from './rule-history-line.tsx';
import { ruleName } from './rule-name.ts';
import { type TypedCaps } from './use-caps.ts';
import { type RuleEvents } from './use-rule-sheet.ts';
import { useRuleTexts } from './use-rule-texts.ts';

export type RulesSheetProps = {
  entries: readonly RuleEntry[];
  removed: readonly RuleDraft[];
  saves: Readonly<Partial<Record<string, SaveState>>>;
  caps: TypedCaps;
  capsSave: SaveState;
  filter: RuleFilter;
  /** The key of the one rule that is shown. */
  only: string | null;
  opened: ReadonlySet<string>;
  /** By rule key; null while finished leads are not there. */
  histories: ReadonlyMap<string, HistoryOfRule> | null;
  headline: string;
  isReadOnly: boolean;
  events: RuleEvents;
  onFilter: (filter: RuleFilter) => void;
  onCapLeave: (group: ScoreGroup, typed: string) => void;
  onSaveCaps: () => void;
  onRemoveAgain: (key: string) => void;
};

/** All rules of a model by group. */
export const RulesSheet = (props: RulesSheetProps) => {
  const { entries, filter, only, capsSave } = props;
  const { theme, messages } = usePanel();
  const texts = useRuleTexts();
  const chosen = entries.find(({ draft }) => draft.key === only);
  const isEmpty = filter !== 'ALL' && !entries.some((entry) => isShown({ entry, filter }));
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.three }}>
      <FilterBar
        entries={entries}
        filter={filter}
        only={chosen ? ruleName({ draft: chosen.draft, texts }) : null}
        onFilter={props.onFilter}
      />
      {capsSave.state === 'failed' && (
        <Notice
          tone="problem"
          role="alert"
          actions={<Button onPress={props.onSaveCaps}>{messages.actions.tryAgain}</Button>}
        >
          {fill(messages.states.saveFailed, { message: isolate(capsSave.message) })}
        </Notice>
      )}
      {isEmpty && <span style={{ color: theme.text.secondary }}>{texts.words.filter.nothing}</span>}
      {SCORE_GROUPS.map((group) => (
        <RuleGroup key={group} {...props} group={group} only={chosen ? only : null} />
      ))}
    </div>
  );
};
