import { type ConversionRole, type Match } from '@leads/lead-domain';
import { type ReactNode, useState } from 'react';

import { Button } from '../elements/button.tsx';
import { Tag } from '../elements/tag.tsx';
import { UserText } from '../elements/user-text.tsx';
import { CONVERSION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';

import { type RoleOption } from './chosen-option.ts';
import { MatchEvidenceTags } from './match-evidence-tags.tsx';

const SHOWN_AT_FIRST = 3;

type RoleOptionsProps = {
  role: ConversionRole;
  alternatives: readonly Match[];
  /** The name of the record that would be created; empty: not known. */
  newLabel: string;
  chosen: RoleOption;
  isReadOnly: boolean;
  onChoose: (option: RoleOption) => void;
};

/** The ways to fill one role: the records that match, each with its evidence, a new one, or none. */
export const RoleOptions = ({ role, alternatives, newLabel, chosen, isReadOnly, onChoose }: RoleOptionsProps) => {
  const { theme, messages, format } = usePanel();
  const [isLong, setIsLong] = useState(false);
  // Another widget of the page may show the same lead; equal names would make one radio group of both.
  const [name] = useState(() => `convert-${role}-${Math.random().toString(36).slice(2)}`);
  const words = useWords(CONVERSION);
  const shown = alternatives.filter(
    ({ recordId }, index) => isLong || index < SHOWN_AT_FIRST || (chosen.mode === 'attach' && chosen.id === recordId),
  );
  const hidden = alternatives.length - shown.length;
  const common = { name, isReadOnly };

  return (
    <div
      role="radiogroup"
      aria-label={words.roles[role]}
      style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one }}
    >
      {shown.map((match) => (
        <OptionRow
          key={match.recordId}
          {...common}
          isChecked={chosen.mode === 'attach' && chosen.id === match.recordId}
          isReadOnly={isReadOnly || match.isDeleted}
          onCheck={() => onChoose({ mode: 'attach', id: match.recordId })}
        >
          <span style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: SPACE.oneAndHalf }}>
            <span style={{ fontWeight: FONT_WEIGHT.medium, minWidth: 0 }}>
              <UserText>{match.label === '' ? words.unnamed : match.label}</UserText>
            </span>
            <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
              {words.strength[match.strength]}
            </span>
            {match.isDeleted && (
              <Tag color="gray" isQuiet>
                {words.deleted}
              </Tag>
            )}
          </span>
          <MatchEvidenceTags evidence={match.evidence} />
        </OptionRow>
      ))}
      {hidden > 0 && (
        <span>
          <Button kind="quiet" onPress={() => setIsLong(true)}>
            {format.plural(messages.actions.showMore, hidden)}
          </Button>
        </span>
      )}
      <OptionRow {...common} isChecked={chosen.mode === 'create'} onCheck={() => onChoose({ mode: 'create' })}>
        {newLabel === '' ? (
          words.createLabel[role]
        ) : (
          <span>
            {words.createLabel[role]}:{' '}
            <span style={{ fontWeight: FONT_WEIGHT.medium }}>
              <UserText>{newLabel}</UserText>
            </span>
          </span>
        )}
      </OptionRow>
      <OptionRow {...common} isChecked={chosen.mode === 'none'} onCheck={() => onChoose({ mode: 'none' })}>
        {words.noneLabel[role]}
      </OptionRow>
    </div>
  );
};

const OptionRow = ({
  name,
  isChecked,
  isReadOnly,
  onCheck,
  children,
}: {
  name: string;
  isChecked: boolean;
  isReadOnly: boolean;
  onCheck: () => void;
  children: ReactNode;
}) => {
  const { theme } = usePanel();
  return (
    <label
      style={{
        display: 'flex',
        alignItems: 'flex-start',
        gap: SPACE.two,
        padding: `${SPACE.oneAndHalf}px ${SPACE.two}px`,
        borderRadius: RADIUS.small,
        border: `1px solid ${isChecked ? theme.accent.border : 'transparent'}`,
        background: isChecked ? theme.accent.soft : 'transparent',
        color: isReadOnly && !isChecked ? theme.text.secondary : theme.text.primary,
        cursor: isReadOnly ? 'default' : 'pointer',
      }}
    >
      <input
        type="radio"
        name={name}
        checked={isChecked}
        disabled={isReadOnly}
        onChange={onCheck}
        style={{ margin: '3px 0 0', flexShrink: 0, accentColor: theme.accent.solid }}
      />
      <span style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one, minWidth: 0 }}>{children}</span>
    </label>
  );
};
