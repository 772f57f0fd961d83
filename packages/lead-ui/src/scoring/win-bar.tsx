import { usePanel } from '../panel/panel-context.ts';
import { RADIUS } from '../theme/metrics.ts';

import { percentOf } from './percent-of.ts';

/** A share of 100 as a bar, with a mark where the average is. */
export const WinBar = ({ probability, average }: { probability: number; average: number }) => {
  const { theme } = usePanel();
  return (
    <div aria-hidden="true" style={{ position: 'relative', padding: '3px 0' }}>
      <div
        style={{
          display: 'flex',
          height: 8,
          borderRadius: RADIUS.pill,
          overflow: 'hidden',
          background: theme.background.tertiary,
        }}
      >
        <span
          style={{
            width: `${percentOf(probability)}%`,
            background: theme.tag.purple.solid,
            transition: 'width 0.15s ease',
          }}
        />
      </div>
      <span
        style={{
          position: 'absolute',
          top: 0,
          bottom: 0,
          insetInlineStart: `calc(${percentOf(average)}% - 1px)`,
          width: 2,
          borderRadius: RADIUS.pill,
          background: theme.text.primary,
        }}
      />
    </div>
  );
};
