import { type ScoreGroup } from '@leads/lead-domain';
import { useState } from 'react';

import { Button } from '../../elements/button.tsx';
import { cardStyle } from '../../elements/card.tsx';
import { SCORE, SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { GROUP_COLORS } from '../../scoring/score-part-row.tsx';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

import { GroupCap } from './group-cap.tsx';
import { KindChooser } from './kind-chooser.tsx';
import { reachablePoints } from './reachable-points.ts';
import { ReachBar } from './reach-bar.tsx';
import { RemovedRules } from './removed-rules.tsx';
import { rulesOfEntries } from './rule-entry.ts';
import { isShown } from './rule-filter.ts';
import { RuleRow } from './rule-row.tsx';
import { type RulesSheetProps } from './rules-sheet.tsx';
import { readCap } from './use-caps.ts';

type RuleGroupProps = RulesSheetProps & { group: ScoreGroup };

/** The rules of one group under its cap. */
export const RuleGroup = (props: RuleGroupProps) => {
  const { group, entries, removed, saves, caps, filter, only, opened, histories, headline, isReadOnly, events } = props;
  const { theme } = usePanel();
  const words = useWords(SCORE_MODEL);
  const score = useWords(SCORE);
  const [isAdding, setIsAdding] = useState(false);
  const inGroup = entries.filter(({ draft }) => draft.group === group);
  const shown = inGroup.filter((entry) =>
    // What is being mended stays, though it is in order now.
    only === null ? isShown({ entry, filter }) || opened.has(entry.draft.key) : entry.draft.key === only,
  );
  if (shown.length === 0 && (only !== null || filter !== 'ALL')) return null;
  const isWhole = only === null && filter === 'ALL';

  return (
    <section aria-label={score.groups[group]} style={{ ...cardStyle(theme), gap: SPACE.three }}>
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
        <span
          aria-hidden="true"
          style={{
            width: 8,
            height: 8,
            borderRadius: 2,
            flexShrink: 0,
            background: theme.tag[GROUP_COLORS[group]].solid,
          }}
        />
        <strong style={{ fontWeight: FONT_WEIGHT.semiBold }}>{score.groups[group]}</strong>
        <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary, flex: 1, minWidth: 80 }}>
          {score.groupHints[group]}
        </span>
        <GroupCap
          group={group}
          typed={caps[group]}
          isReadOnly={isReadOnly}
          onLeave={(typed) => props.onCapLeave(group, typed)}
        />
      </div>
      {isWhole && (
        <ReachBar group={group} reachable={reachablePoints(rulesOfEntries(inGroup))} cap={readCap(caps[group]) ?? 0} />
      )}
      {inGroup.length === 0 && <span style={{ color: theme.text.secondary }}>{words.groups.none}</span>}
      {shown.length > 0 && (
        <ul style={{ listStyle: 'none', margin: 0, padding: 0 }}>
          {shown.map((entry) => (
            <RuleRow
              key={entry.draft.key}
              entry={entry}
              history={histories?.get(entry.draft.key) ?? null}
              isOpen={opened.has(entry.draft.key)}
              isReadOnly={isReadOnly}
              headline={headline}
              events={events}
            />
          ))}
        </ul>
      )}
      <RemovedRules
        removed={removed.filter((draft) => draft.group === group)}
        saves={saves}
        onRestore={events.onRestore}
        onRemoveAgain={props.onRemoveAgain}
      />
      {isAdding && (
        <KindChooser
          group={group}
          onChoose={(kind) => {
            setIsAdding(false);
            events.onAdd(group, kind);
          }}
          onCancel={() => setIsAdding(false)}
        />
      )}
      {!isReadOnly && isWhole && !isAdding && (
        <div>
          <Button icon="plus" onPress={() => setIsAdding(true)} label={`${words.groups.add}: ${score.groups[group]}`}>
            {words.groups.add}
          </Button>
        </div>
      )}
    </section>
  );
};
