import { usePanel } from '../panel/panel-context.ts';
import { type TagColor } from '../theme/theme.ts';

/** The square that says which colour of a bar is meant. */
export const ColorMark = ({ color }: { color: TagColor }) => {
  const { theme } = usePanel();
  return (
    <span
      aria-hidden="true"
      style={{
        display: 'inline-block',
        width: 8,
        height: 8,
        borderRadius: 2,
        flexShrink: 0,
        background: theme.tag[color].solid,
      }}
    />
  );
};
