import { Tag } from '../elements/tag.tsx';
import { fill } from '../messages/fill.ts';
import { QUALIFICATION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

/** The score, and what the last answer did to it or the answer being typed would do. */
export const ScoreChip = ({
  value,
  previous,
  preview,
}: {
  value: number | null;
  previous: number | null;
  preview: number | null;
}) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(QUALIFICATION);
  if (value === null) return <span style={{ color: theme.text.secondary }}>{words.noScore}</span>;

  const isPreview = preview !== null && preview !== value;
  const shown = isPreview ? preview : value;
  const base = isPreview ? value : (previous ?? value);
  const delta = shown - base;
  const sentence = isPreview ? words.scorePreview : words.scoreChanged;

  return (
    <span
      role="status"
      aria-label={
        delta === 0
          ? `${words.score} ${format.number(value)}`
          : fill(sentence, { score: format.number(value), preview: format.number(shown), delta: format.signed(delta) })
      }
      style={{ display: 'inline-flex', alignItems: 'center', gap: SPACE.two, flexShrink: 0 }}
    >
      <span style={{ color: theme.text.secondary }}>{words.score}</span>
      {isPreview && (
        <span style={{ color: theme.text.secondary }}>
          {format.number(value)} {messages.arrow}
        </span>
      )}
      <span style={{ fontSize: FONT_SIZE.large, fontWeight: FONT_WEIGHT.semiBold }}>{format.number(shown)}</span>
      {delta !== 0 && <Tag color={delta > 0 ? 'green' : 'red'}>{format.signed(delta)}</Tag>}
    </span>
  );
};
