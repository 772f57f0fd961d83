import { type ScoreGroup, type ScorePart } from '@leads/lead-domain';

import { cardStyle } from '../elements/card.tsx';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { ColorMark } from './color-mark.tsx';
import { GROUP_COLORS, ScorePartRow } from './score-part-row.tsx';

/** The parts of one group under the group's own sum. */
export const ScoreGroupCard = ({
  group,
  sum,
  parts,
  scale,
}: {
  group: ScoreGroup;
  sum: number;
  parts: readonly ScorePart[];
  scale: number;
}) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  return (
    <section aria-label={words.groups[group]} style={cardStyle(theme)}>
      <div style={{ display: 'flex', alignItems: 'center', gap: SPACE.two }}>
        <ColorMark color={GROUP_COLORS[group]} />
        <span style={{ fontWeight: FONT_WEIGHT.medium }}>{words.groups[group]}</span>
        <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary, minWidth: 0, flex: 1 }}>
          {words.groupHints[group]}
        </span>
        <strong style={{ fontWeight: FONT_WEIGHT.semiBold }}>{format.signed(sum)}</strong>
      </div>
      <ul
        style={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: SPACE.two }}
      >
        {parts.map((part) => (
          <ScorePartRow key={part.rule} part={part} scale={scale} />
        ))}
      </ul>
    </section>
  );
};
