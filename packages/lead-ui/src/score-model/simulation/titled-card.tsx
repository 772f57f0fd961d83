import { type ReactNode } from 'react';

import { cardStyle } from '../../elements/card.tsx';
import { usePanel } from '../../panel/panel-context.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

/** A card with a title and a sentence about what it shows. */
export const TitledCard = ({ title, text, children }: { title: string; text?: string; children: ReactNode }) => {
  const { theme } = usePanel();
  return (
    <section aria-label={title} style={{ ...cardStyle(theme), gap: SPACE.three }}>
      <div>
        <strong style={{ fontWeight: FONT_WEIGHT.semiBold }}>{title}</strong>
        {text && <div style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{text}</div>}
      </div>
      {children}
    </section>
  );
};
