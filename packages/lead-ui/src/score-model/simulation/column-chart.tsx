import { VisuallyHidden } from '../../elements/visually-hidden.tsx';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, SPACE } from '../../theme/metrics.ts';

export type ChartColumn = {
  key: string;
  /** Stands below the column. */
  label: string;
  /** Stands on top of it. */
  value: string;
  /** The whole column in words. */
  sentence: string;
  /** Shares of the height, 0 to 1; null draws nothing. */
  bars: readonly { share: number | null; color: string }[];
};

const HEIGHT = 88;

/** Columns side by side, each of one or more bars. Without a stylesheet and without measuring: shares of a fixed height. */
export const ColumnChart = ({ label, columns }: { label: string; columns: readonly ChartColumn[] }) => {
  const { theme } = usePanel();
  const small = { fontSize: FONT_SIZE.extraSmall, lineHeight: 1.3, whiteSpace: 'nowrap' } as const;
  return (
    <ul
      aria-label={label}
      style={{ display: 'flex', alignItems: 'stretch', gap: SPACE.half, listStyle: 'none', margin: 0, padding: 0 }}
    >
      {columns.map(({ key, label: below, value, sentence, bars }) => (
        <li
          key={key}
          style={{
            position: 'relative',
            flex: '1 1 0',
            minWidth: 0,
            display: 'flex',
            flexDirection: 'column',
            gap: SPACE.half,
          }}
        >
          <VisuallyHidden>{sentence}</VisuallyHidden>
          <div aria-hidden="true" style={{ ...small, textAlign: 'center', color: theme.text.secondary, height: 15 }}>
            {value}
          </div>
          <div
            aria-hidden="true"
            style={{
              display: 'flex',
              alignItems: 'flex-end',
              justifyContent: 'center',
              gap: 2,
              height: HEIGHT,
              borderBottom: `1px solid ${theme.border.strong}`,
            }}
          >
            {bars.map(({ share, color }, index) => (
              <span
                key={index}
                style={{
                  flex: '1 1 0',
                  maxWidth: 16,
                  height: share === null ? 0 : Math.max(2, Math.round(Math.min(1, share) * HEIGHT)),
                  borderStartStartRadius: 2,
                  borderStartEndRadius: 2,
                  background: color,
                  transition: 'height 0.15s ease',
                }}
              />
            ))}
          </div>
          <div aria-hidden="true" style={{ ...small, textAlign: 'center', color: theme.text.tertiary }}>
            {below}
          </div>
        </li>
      ))}
    </ul>
  );
};
