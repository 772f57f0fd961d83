import { type ScoreGroup, SCORE_RULE_KINDS, type ScoreRuleKind } from '@leads/lead-domain';
import { useState } from 'react';

import { Button } from '../../elements/button.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_FAMILY, FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../../theme/metrics.ts';

const KINDS: Record<ScoreGroup, readonly ScoreRuleKind[]> = {
  FIT: ['FIELD', 'EMAIL_DOMAIN', 'SENIORITY'],
  ENGAGEMENT: ['TOUCH', 'FIELD'],
  NEGATIVE: SCORE_RULE_KINDS,
};

/** What a new rule of a group looks at, in plain words with an example each. */
export const KindChooser = ({
  group,
  onChoose,
  onCancel,
}: {
  group: ScoreGroup;
  onChoose: (kind: ScoreRuleKind) => void;
  onCancel: () => void;
}) => {
  const { theme, messages } = usePanel();
  const words = useWords(SCORE_MODEL);
  return (
    <div
      role="group"
      aria-label={words.kinds.question}
      style={{
        display: 'flex',
        flexDirection: 'column',
        gap: SPACE.two,
        padding: SPACE.three,
        borderRadius: RADIUS.medium,
        border: `1px solid ${theme.border.medium}`,
        background: theme.background.secondary,
      }}
    >
      <span style={{ fontWeight: FONT_WEIGHT.medium }}>{words.kinds.question}</span>
      <div
        style={{
          display: 'grid',
          gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))',
          gap: SPACE.two,
        }}
      >
        {KINDS[group].map((kind) => (
          <KindButton key={kind} {...words.kinds[kind]} onPress={() => onChoose(kind)} />
        ))}
      </div>
      <div>
        <Button kind="quiet" onPress={onCancel}>
          {messages.actions.cancel}
        </Button>
      </div>
    </div>
  );
};

const KindButton = ({ name, example, onPress }: { name: string; example: string; onPress: () => void }) => {
  const { theme } = usePanel();
  const [isHovered, setIsHovered] = useState(false);
  return (
    <button
      type="button"
      onClick={onPress}
      onMouseEnter={() => setIsHovered(true)}
      onMouseLeave={() => setIsHovered(false)}
      style={{
        display: 'flex',
        flexDirection: 'column',
        gap: SPACE.half,
        margin: 0,
        padding: `${SPACE.two}px ${SPACE.three}px`,
        border: `1px solid ${theme.border.medium}`,
        borderRadius: RADIUS.medium,
        background: isHovered ? theme.background.tertiary : theme.background.primary,
        color: theme.text.primary,
        fontFamily: FONT_FAMILY,
        fontSize: FONT_SIZE.medium,
        lineHeight: 1.4,
        textAlign: 'start',
        cursor: 'pointer',
        transition: 'background 0.1s ease',
      }}
    >
      <span style={{ fontWeight: FONT_WEIGHT.medium }}>{name}</span>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{example}</span>
    </button>
  );
};
