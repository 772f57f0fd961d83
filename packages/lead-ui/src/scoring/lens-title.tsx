import { type ReactNode } from 'react';

import { usePanel } from '../panel/panel-context.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

/** What a card of the score is about, and in small letters how it is meant; what stands at its end comes as children. */
export const LensTitle = ({ title, hint, children }: { title: string; hint?: string; children?: ReactNode }) => {
  const { theme } = usePanel();
  return (
    <div style={{ display: 'flex', alignItems: 'center', gap: SPACE.two, minHeight: 20 }}>
      <span style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${SPACE.two}px`, flex: 1 }}>
        <span style={{ fontWeight: FONT_WEIGHT.medium }}>{title}</span>
        {hint && <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{hint}</span>}
      </span>
      {children}
    </div>
  );
};
