import { type ScoreReceipt } from '@leads/lead-domain';

import { usePanel } from '../panel/panel-context.ts';
import { RADIUS, SPACE } from '../theme/metrics.ts';

/** Fit and engagement end to end on a scale of 100; what speaks against takes its stretch off the end. */
export const ScoreBar = ({ receipt }: { receipt: ScoreReceipt }) => {
  const { theme } = usePanel();
  const fit = clamp(receipt.fit);
  const engagement = Math.min(clamp(receipt.engagement), 100 - fit);
  const against = Math.min(clamp(-receipt.negative), fit + engagement);
  const stretch = (share: number, color: string) => (
    <span style={{ width: `${share}%`, background: color, transition: 'width 0.15s ease' }} />
  );
  return (
    <div aria-hidden="true" style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half }}>
      <div
        style={{
          display: 'flex',
          height: 8,
          borderRadius: RADIUS.pill,
          overflow: 'hidden',
          background: theme.background.tertiary,
        }}
      >
        {stretch(fit, theme.tag.blue.solid)}
        {stretch(engagement, theme.tag.turquoise.solid)}
      </div>
      {against > 0 && (
        <div style={{ display: 'flex', height: 3 }}>
          <span style={{ width: `${fit + engagement - against}%` }} />
          <span style={{ width: `${against}%`, borderRadius: RADIUS.pill, background: theme.tag.red.solid }} />
        </div>
      )}
    </div>
  );
};

const clamp = (share: number): number => Math.min(100, Math.max(0, share));
