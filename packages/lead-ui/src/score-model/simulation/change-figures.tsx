import { type Simulation } from '@leads/lead-domain';

import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../../theme/metrics.ts';
import { type TagColor } from '../../theme/theme.ts';

/** The three numbers of a change: who crosses, who drops, whose score differs. */
export const ChangeFigures = ({ open }: { open: Simulation['open'] }) => {
  const { figures } = useWords(SCORE_MODEL);
  return (
    <dl
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 120px), 1fr))',
        gap: SPACE.two,
        margin: 0,
      }}
    >
      <Figure value={open.crossing.length} text={figures.crossing} color="green" />
      <Figure value={open.dropping.length} text={figures.dropping} color="orange" />
      <Figure value={open.changed} text={figures.changed} color="gray" />
      <Figure value={open.n} text={figures.open} color="gray" />
    </dl>
  );
};

const Figure = ({ value, text, color }: { value: number; text: string; color: TagColor }) => {
  const { theme, format } = usePanel();
  const tone = theme.tag[color];
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column-reverse',
        justifyContent: 'flex-end',
        padding: `${SPACE.two}px ${SPACE.three}px`,
        borderRadius: RADIUS.medium,
        background: tone.soft,
        border: `1px solid ${theme.border.medium}`,
      }}
    >
      <dt style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{text}</dt>
      <dd
        style={{
          margin: 0,
          fontSize: FONT_SIZE.extraLarge,
          fontWeight: FONT_WEIGHT.semiBold,
          lineHeight: 1.2,
          color: value === 0 ? theme.text.tertiary : theme.text.primary,
        }}
      >
        {format.number(value)}
      </dd>
    </div>
  );
};
