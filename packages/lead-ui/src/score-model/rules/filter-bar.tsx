import { Button } from '../../elements/button.tsx';
import { ToggleGroup } from '../../elements/toggle-group.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { SPACE } from '../../theme/metrics.ts';

import { type RuleEntry } from './rule-entry.ts';
import { isShown, RULE_FILTERS, type RuleFilter } from './rule-filter.ts';

type FilterBarProps = {
  entries: readonly RuleEntry[];
  filter: RuleFilter;
  /** The name of the one rule that is shown. */
  only: string | null;
  onFilter: (filter: RuleFilter) => void;
};

/** Chooses which rules are shown; filters that would show nothing are left out. */
export const FilterBar = ({ entries, filter, only, onFilter }: FilterBarProps) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  if (only !== null) {
    return (
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
        <span role="status" style={{ color: theme.text.secondary }}>
          {fill(words.filter.only, { rule: isolate(only) })}
        </span>
        <Button onPress={() => onFilter('ALL')}>{words.filter.all}</Button>
      </div>
    );
  }
  const counts = RULE_FILTERS.map((value) => ({
    value,
    count: entries.filter((entry) => isShown({ entry, filter: value })).length,
  }));
  const offered = counts.filter(({ value, count }) => value === 'ALL' || value === filter || count > 0);
  if (offered.length < 2) return null;
  return (
    <ToggleGroup
      label={words.filter.label}
      size="small"
      options={offered.map(({ value, count }) => ({
        value,
        label: `${words.filter[value]} ${format.number(count)}`,
      }))}
      selected={filter}
      onSelect={onFilter}
    />
  );
};
