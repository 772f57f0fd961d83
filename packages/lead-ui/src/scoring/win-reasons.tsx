import { type WinReceipt } from '@leads/lead-domain';

import { cardStyle } from '../elements/card.tsx';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { SPACE } from '../theme/metrics.ts';

import { LensTitle } from './lens-title.tsx';
import { WinReasonRow } from './win-reason-row.tsx';

const SHOWN = 3;

/** What of this lead raises and lowers its win probability most, as bars to both sides of the average lead. */
export const WinReasons = ({ win }: { win: WinReceipt }) => {
  const { theme } = usePanel();
  const { win: words } = useWords(SCORE);
  const shown = [...win.up.slice(0, SHOWN), ...win.down.slice(0, SHOWN)];
  const scale = Math.max(0.5, ...shown.map(({ effect }) => Math.abs(effect)));
  return (
    <section aria-label={words.reasons} style={cardStyle(theme)}>
      <LensTitle title={words.reasons} hint={words.reasonsHint} />
      {shown.length === 0 ? (
        <span style={{ color: theme.text.secondary }}>{words.nothingStandsOut}</span>
      ) : (
        <ul
          style={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: SPACE.two }}
        >
          {shown.map((reason) => (
            <WinReasonRow key={`${reason.column} ${reason.value}`} reason={reason} scale={scale} />
          ))}
        </ul>
      )}
    </section>
  );
};
