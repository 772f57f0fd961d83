import { type ScoreGroup } from '@leads/lead-domain';

import { FollowingInput } from '../../elements/following-input.tsx';
import { VisuallyHidden } from '../../elements/visually-hidden.tsx';
import { fill } from '../../messages/fill.ts';
import { SCORE, SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../../theme/metrics.ts';

import { shownNumber } from './shown-number.ts';
import { readCap } from './use-caps.ts';

/** The most points of a group, to read or to type over. */
export const GroupCap = ({
  group,
  typed,
  isReadOnly,
  onLeave,
}: {
  group: ScoreGroup;
  typed: string;
  isReadOnly: boolean;
  onLeave: (typed: string) => void;
}) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  const score = useWords(SCORE);
  const cap = readCap(typed);
  return (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'flex-end', gap: SPACE.half }}>
      <span style={{ display: 'flex', alignItems: 'center', gap: SPACE.one, color: theme.text.secondary }}>
        <span style={{ fontSize: FONT_SIZE.small }}>{words.groups.cap}</span>
        {isReadOnly ? (
          <span style={{ fontWeight: FONT_WEIGHT.semiBold, color: theme.text.primary }}>{format.number(cap ?? 0)}</span>
        ) : (
          <label style={{ position: 'relative', width: 48 }}>
            <VisuallyHidden>{fill(words.groups.capLabel, { group: score.groups[group] })}</VisuallyHidden>
            <FollowingInput
              value={shownNumber({ typed, format })}
              isReadOnly={false}
              hasProblem={cap === null}
              onLeave={onLeave}
            />
          </label>
        )}
        <span style={{ fontSize: FONT_SIZE.small }}>{format.plural(words.groups.points, cap ?? 0)}</span>
      </span>
      {cap === null && (
        <span role="alert" style={{ fontSize: FONT_SIZE.small, color: theme.text.danger }}>
          {words.groups.capProblem}
        </span>
      )}
    </div>
  );
};
