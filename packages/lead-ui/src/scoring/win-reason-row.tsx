import { type WinReason } from '@leads/lead-domain';

import { UserText } from '../elements/user-text.tsx';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, RADIUS, SPACE } from '../theme/metrics.ts';

import { effectStrength } from './effect-strength.ts';
import { winReasonText } from './win-reason-text.ts';

/** One known fact of the lead: its bar grows from the middle, the average lead, to the side to which it moves. */
export const WinReasonRow = ({ reason, scale }: { reason: WinReason; scale: number }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const isUp = reason.effect > 0;
  const color = theme.tag[isUp ? 'green' : 'red'];
  const strength = effectStrength(reason.effect);
  const half = (share: number, isEnd: boolean) => (
    <span style={{ flex: 1, display: 'flex', justifyContent: isEnd ? 'flex-start' : 'flex-end' }}>
      <span
        style={{
          width: `${share * 100}%`,
          background: color.solid,
          borderStartStartRadius: isEnd ? 0 : RADIUS.small,
          borderEndStartRadius: isEnd ? 0 : RADIUS.small,
          borderStartEndRadius: isEnd ? RADIUS.small : 0,
          borderEndEndRadius: isEnd ? RADIUS.small : 0,
        }}
      />
    </span>
  );
  const share = Math.abs(reason.effect) / scale;

  return (
    <li style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0 }}>
      <span style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: SPACE.two }}>
        <span style={{ minWidth: 0 }}>
          <UserText>{winReasonText({ reason, words, format })}</UserText>
        </span>
        <span style={{ fontSize: FONT_SIZE.small, color: color.text, flexShrink: 0 }}>
          {isUp ? words.win.raises[strength] : words.win.lowers[strength]}
        </span>
      </span>
      <span aria-hidden="true" style={{ display: 'flex', height: 6, background: theme.background.tertiary }}>
        {half(isUp ? 0 : share, false)}
        <span style={{ width: 1, background: theme.border.strong, margin: '-2px 0' }} />
        {half(isUp ? share : 0, true)}
      </span>
    </li>
  );
};
