import { type Lift } from '@leads/lead-domain';

import { cardStyle } from '../elements/card.tsx';
import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { LensTitle } from './lens-title.tsx';
import { scoreRuleLabel } from './score-rule-label.ts';

const SHOWN = 3;

/** How far it is to the next threshold, and what is not known or did not happen yet that would help. */
export const LiftCard = ({ lift }: { lift: Lift | null }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const threshold = lift ? words.lift.threshold[lift.threshold] : '';
  const suggestions = lift?.suggestions.slice(0, SHOWN) ?? [];
  return (
    <section aria-label={words.lift.title} style={cardStyle(theme)}>
      <LensTitle title={words.lift.title} />
      <span>
        {lift === null
          ? words.lift.reached
          : lift.missingPoints === 0
            ? fill(words.lift.engagementOnly, { threshold })
            : format.plural(words.lift.missing, lift.missingPoints, { threshold })}
      </span>
      {lift && suggestions.length === 0 && <span style={{ color: theme.text.secondary }}>{words.lift.nothing}</span>}
      {suggestions.length > 0 && (
        <ul
          style={{ listStyle: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: SPACE.one }}
        >
          {suggestions.map(({ rule, label, points }) => (
            <li key={rule} style={{ display: 'flex', justifyContent: 'space-between', gap: SPACE.two, minWidth: 0 }}>
              <span style={{ minWidth: 0 }}>
                <UserText>{scoreRuleLabel({ label, words })}</UserText>
              </span>
              <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary, flexShrink: 0 }}>
                {fill(words.lift.upTo, { points: format.signed(points) })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};
