import { usePanel } from '../panel/panel-context.ts';
import { RADIUS } from '../theme/metrics.ts';

/** Stands where text will be. It does not move: there are no keyframes without a stylesheet. */
export const Skeleton = ({ width = '100%', height = 16 }: { width?: number | string; height?: number }) => {
  const { theme } = usePanel();
  return (
    <div
      aria-hidden="true"
      style={{
        width,
        height,
        maxWidth: '100%',
        borderRadius: RADIUS.small,
        background: theme.background.tertiary,
      }}
    />
  );
};
