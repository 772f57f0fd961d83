import { type ScoreGroup } from '@leads/lead-domain';

import { fill } from '../../messages/fill.ts';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { GROUP_COLORS } from '../../scoring/score-part-row.tsx';
import { FONT_SIZE, RADIUS, SPACE } from '../../theme/metrics.ts';

/** What the rules of a group reach together beside the group's cap: what is cut off is pale. */
export const ReachBar = ({ group, reachable, cap }: { group: ScoreGroup; reachable: number; cap: number }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  const color = theme.tag[GROUP_COLORS[group]];
  // An endless reach is drawn a quarter longer than the cap.
  const length = reachable === Infinity ? cap * 1.25 : reachable;
  const scale = Math.max(length, cap, 1);
  const share = (points: number) => `${(points / scale) * 100}%`;
  const values = { reachable: format.number(reachable), cap: format.number(cap) };
  const sentence =
    reachable === Infinity
      ? words.groups.reach.endless
      : reachable > cap
        ? words.groups.reach.above
        : words.groups.reach.within;
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half }}>
      <div
        aria-hidden="true"
        style={{ position: 'relative', height: 6, borderRadius: RADIUS.pill, background: theme.background.tertiary }}
      >
        <div style={{ display: 'flex', height: '100%', borderRadius: RADIUS.pill, overflow: 'hidden' }}>
          <span style={{ width: share(Math.min(length, cap)), background: color.solid }} />
          <span style={{ width: share(Math.max(0, length - cap)), background: color.border, opacity: 0.5 }} />
        </div>
        <span
          style={{
            position: 'absolute',
            insetBlock: -3,
            insetInlineStart: `calc(${share(cap)} - 2px)`,
            width: 2,
            background: theme.text.secondary,
          }}
        />
      </div>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{fill(sentence, values)}</span>
    </div>
  );
};
