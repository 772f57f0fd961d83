import { usePanel } from '../panel/panel-context.ts';
import { RADIUS, SPACE } from '../theme/metrics.ts';

import { cardGridStyle } from './card.tsx';
import { Skeleton } from './skeleton.tsx';

/** The outline of a panel that is being read: a head and some cards. */
export const Loading = ({ cards }: { cards: number }) => {
  const { theme, messages } = usePanel();
  return (
    <>
      <span
        role="status"
        style={{ position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)' }}
      >
        {messages.states.loading}
      </span>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
        <Skeleton width="45%" height={20} />
        <Skeleton height={6} />
      </div>
      <div style={cardGridStyle(300)}>
        {Array.from({ length: cards }, (_, index) => (
          <div
            key={index}
            style={{
              display: 'flex',
              flexDirection: 'column',
              gap: SPACE.two,
              padding: SPACE.three,
              border: `1px solid ${theme.border.medium}`,
              borderRadius: RADIUS.medium,
            }}
          >
            <Skeleton width="30%" />
            <Skeleton height={28} />
            <Skeleton width="70%" />
          </div>
        ))}
      </div>
    </>
  );
};
