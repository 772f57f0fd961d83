import { memo } from 'react';

import { Disclosure } from '../../elements/disclosure.tsx';
import { Switch } from '../../elements/switch.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { withoutIsolates } from '../../messages/without-isolates.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

import { problemTexts } from './problem-texts.ts';
import { RuleEditor } from './rule-editor.tsx';
import { type RuleEntry } from './rule-entry.ts';
import { RuleFailure } from './rule-failure.tsx';
import { type HistoryOfRule, RuleHistoryLine } from './rule-history-line.tsx';
import { RuleMarks } from './rule-marks.tsx';
import { ruleName } from './rule-name.ts';
import { RulePoints } from './rule-points.tsx';
import { ruleSummaryText } from './rule-summary-text.ts';
import { type RuleEvents } from './use-rule-sheet.ts';
import { useRuleTexts } from './use-rule-texts.ts';

export type RuleRowProps = {
  entry: RuleEntry;
  history: HistoryOfRule | null;
  isOpen: boolean;
  isReadOnly: boolean;
  /** What publishing would change, in words; empty while it is not known. */
  headline: string;
  events: RuleEvents;
};

/** One rule: its switch, what it says, what finished leads say about it, its points; opened, its editor. */
export const RuleRow = memo((props: RuleRowProps) => {
  const { entry, history, isOpen, isReadOnly, events } = props;
  const { draft, reading } = entry;
  const { theme } = usePanel();
  const texts = useRuleTexts();
  const { words } = texts;
  const name = ruleName({ draft, texts });
  const problem = problemTexts({ reading, texts }).points;
  const summary = reading.kind === 'read' ? ruleSummaryText({ rule: reading.rule, texts }) : words.rule.unfinished;

  return (
    <li style={{ borderTop: `1px solid ${theme.border.light}`, minWidth: 0 }}>
      <div style={{ display: 'flex', alignItems: 'flex-start', gap: SPACE.two, padding: `${SPACE.oneAndHalf}px 0` }}>
        {!isReadOnly && (
          <div style={{ paddingTop: SPACE.one }}>
            <Switch
              label={fill(words.rule.isActive, { rule: name })}
              isOn={draft.isActive}
              onChange={(isActive) => events.onChange(draft.key, { isActive })}
            />
          </div>
        )}
        <div style={{ flex: 1, minWidth: 0 }}>
          <Disclosure isOpen={isOpen} onPress={() => events.onOpen(draft.key, !isOpen)}>
            <span style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `0 ${SPACE.two}px` }}>
              <span
                style={{
                  fontWeight: FONT_WEIGHT.medium,
                  minWidth: 0,
                  color: draft.isActive ? theme.text.primary : theme.text.secondary,
                }}
              >
                <UserText>{name}</UserText>
              </span>
              <RuleMarks entry={entry} />
            </span>
            {withoutIsolates(summary) !== name && (
              <span
                style={{
                  display: 'block',
                  fontSize: FONT_SIZE.small,
                  color: reading.kind === 'read' ? theme.text.secondary : theme.text.danger,
                  overflowWrap: 'anywhere',
                }}
              >
                {summary}
              </span>
            )}
          </Disclosure>
          {history && <RuleHistoryLine history={history} group={draft.group} />}
          {problem && (
            <span role="alert" style={{ fontSize: FONT_SIZE.small, color: theme.text.danger, padding: SPACE.one }}>
              {problem}
            </span>
          )}
        </div>
        <RulePoints entry={entry} name={name} isReadOnly={isReadOnly} events={events} />
      </div>
      <RuleFailure entry={entry} onSave={() => events.onSave(draft.key)} />
      {isOpen && <RuleEditor {...props} name={name} />}
    </li>
  );
});
RuleRow.displayName = 'RuleRow';
