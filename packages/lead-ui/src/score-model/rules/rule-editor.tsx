import { SCORE_GROUPS, type ScoreGroup } from '@leads/lead-domain';

import { Button } from '../../elements/button.tsx';
import { FollowingField } from '../../elements/following-field.tsx';
import { Notice } from '../../elements/notice.tsx';
import { SelectField } from '../../elements/select-field.tsx';
import { UserText } from '../../elements/user-text.tsx';
import { fill } from '../../messages/fill.ts';
import { isolate } from '../../messages/isolate.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, RADIUS, SPACE } from '../../theme/metrics.ts';
import { RuleCondition } from '../conditions/rule-condition.tsx';

import { problemTexts } from './problem-texts.ts';
import { type RuleDraft } from './rule-draft.ts';
import { type RuleRowProps } from './rule-row.tsx';
import { useRuleTexts } from './use-rule-texts.ts';

/** Everything about one rule: its name, its group, its condition, and what can be done with it. */
export const RuleEditor = ({ entry, name, isReadOnly, headline, events }: RuleRowProps & { name: string }) => {
  const { theme } = usePanel();
  const texts = useRuleTexts();
  const { words, score } = texts;
  const { draft, reading } = entry;
  const problems = problemTexts({ reading, texts });
  const change = (changes: Partial<RuleDraft>) => events.onChange(draft.key, changes);

  return (
    <div
      role="group"
      aria-label={name}
      style={{
        display: 'flex',
        flexDirection: 'column',
        gap: SPACE.three,
        margin: `0 0 ${SPACE.three}px`,
        padding: SPACE.three,
        borderRadius: RADIUS.medium,
        background: theme.background.secondary,
        border: `1px solid ${theme.border.medium}`,
      }}
    >
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.two }}>
        <FollowingField
          label={words.rule.label}
          value={draft.label === '' ? '' : name}
          placeholder={words.rule.namedBySummary}
          problem={problems.label}
          isReadOnly={isReadOnly}
          flex="3 1 200px"
          onLeave={(label) => change({ label })}
        />
        <SelectField
          label={words.rule.group}
          value={draft.group}
          options={groupsFor(draft).map((value) => ({ value, label: score.groups[value] }))}
          isReadOnly={isReadOnly}
          flex="1 1 120px"
          onChange={(group) => change(regrouped({ draft, group }))}
        />
      </div>
      <RuleCondition draft={draft} problems={problems} isReadOnly={isReadOnly} onChange={change} />
      {reading.kind === 'refused' && reading.others.length > 0 && (
        <Notice tone="problem" role="alert">
          {reading.others.map((problem) => (
            <div key={problem}>
              <UserText>{problem}</UserText>
            </div>
          ))}
        </Notice>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.two }}>
        {!isReadOnly && (
          <>
            <Button
              onPress={() => events.onDuplicate(draft.key, fill(words.rule.copyOf, { rule: name }))}
              label={`${words.rule.duplicate}: ${name}`}
            >
              {words.rule.duplicate}
            </Button>
            <Button onPress={() => events.onRemove(draft.key)} label={`${words.rule.remove}: ${name}`}>
              {words.rule.remove}
            </Button>
          </>
        )}
        {headline !== '' && (
          <span style={{ flex: '1 1 200px', fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
            {fill(words.rule.effect, { headline: isolate(headline) })}
          </span>
        )}
      </div>
    </div>
  );
};

/** Who somebody is does not change with what they do: touches and silence are never fit. */
const groupsFor = ({ kind, group }: RuleDraft): readonly ScoreGroup[] =>
  kind === 'TOUCH' || kind === 'SILENCE' || kind === 'UNANSWERED'
    ? SCORE_GROUPS.filter((candidate) => candidate !== 'FIT' || candidate === group)
    : SCORE_GROUPS;

const regrouped = ({ draft, group }: { draft: RuleDraft; group: string }): Partial<RuleDraft> => {
  const chosen = SCORE_GROUPS.find((candidate) => candidate === group);
  if (!chosen) return {};
  return chosen === 'NEGATIVE' ? { group: chosen } : { group: chosen, points: draft.points.replace(/^\s*[-−]/, '') };
};
