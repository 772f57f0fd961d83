import { type WinReceipt } from '@leads/lead-domain';

import { cardStyle } from '../elements/card.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { LensTitle } from './lens-title.tsx';
import { LensValue } from './lens-value.tsx';
import { percentOf } from './percent-of.ts';
import { WinBar } from './win-bar.tsx';

/** The lead by history: how many of those like it bought, beside how many buy on average. */
export const WinLens = ({ win }: { win: WinReceipt | null }) => {
  const { theme, format } = usePanel();
  const { win: words, byHistory } = useWords(SCORE);
  const detail = { fontSize: FONT_SIZE.small, color: theme.text.secondary } as const;
  return (
    <section aria-label={`${words.title} ${byHistory}`} style={cardStyle(theme)}>
      <LensTitle title={words.title} hint={byHistory} />
      {win ? (
        <>
          <LensValue value={format.percent(percentOf(win.probability))} />
          <span>{fill(words.sentence, { count: format.number(percentOf(win.probability)) })}</span>
          <WinBar probability={win.probability} average={win.baseRate} />
          <span style={{ display: 'flex', alignItems: 'center', gap: SPACE.oneAndHalf, ...detail }}>
            <span aria-hidden="true" style={{ width: 2, height: 12, background: theme.text.primary }} />
            {fill(words.average, { percent: format.percent(percentOf(win.baseRate)) })}
          </span>
        </>
      ) : (
        <>
          <span style={{ fontSize: FONT_SIZE.large, lineHeight: 1.8, color: theme.text.secondary }}>
            {words.unknown}
          </span>
          <span style={{ color: theme.text.secondary }}>{words.tooLittleHistory}</span>
        </>
      )}
    </section>
  );
};
