import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, SPACE } from '../../theme/metrics.ts';

/** Which colour stands for what. */
export const Legend = ({ entries }: { entries: readonly { color: string; text: string }[] }) => {
  const { theme } = usePanel();
  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: `${SPACE.half}px ${SPACE.three}px` }}>
      {entries.map(({ color, text }) => (
        <span
          key={text}
          style={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: SPACE.one,
            fontSize: FONT_SIZE.small,
            color: theme.text.secondary,
          }}
        >
          <span aria-hidden="true" style={{ width: 8, height: 8, borderRadius: 2, background: color }} />
          {text}
        </span>
      ))}
    </div>
  );
};
