import { useState } from 'react';

import { Button } from '../elements/button.tsx';
import { cardStyle } from '../elements/card.tsx';
import { Tag } from '../elements/tag.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { ChangeEntry } from './change-entry.tsx';
import { LensTitle } from './lens-title.tsx';
import { type ScoredCardData } from './score-content.ts';
import { standingOverride } from './standing-override.ts';
import { TrendLine } from './trend-line.tsx';
import { trendOf } from './trend-of.ts';

/** How the score came to be what it is: a line, the last change with its cause, and on demand all known ones. */
export const TrendCard = ({ card }: { card: ScoredCardData }) => {
  const { theme, format, now } = usePanel();
  const { trend: words } = useWords(SCORE);
  const [isOpen, setIsOpen] = useState(false);
  const { history, receipt } = card;
  const points = trendOf({ history, score: receipt.score, now });
  const delta = (points.at(-1)?.score ?? 0) - (points[0]?.score ?? 0);
  const standing = standingOverride(card);
  // The score set by hand that stands is explained where it stands.
  const [newest, ...older] = history.filter(
    (event) => event !== standing && (event.eventKind === 'SCORE' || event.eventKind === 'SCORE_OVERRIDE'),
  );

  return (
    <section aria-label={words.title} style={cardStyle(theme)}>
      <LensTitle title={words.title}>
        {delta !== 0 && <Tag color={delta > 0 ? 'green' : 'red'}>{format.signed(delta)}</Tag>}
      </LensTitle>
      {points.length > 0 && <TrendLine points={points} />}
      {!newest && <span style={{ color: theme.text.secondary }}>{words.none}</span>}
      {newest && (
        <>
          <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between' }}>
            <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>{words.lastChange}</span>
            {older.length > 0 && (
              <Button kind="quiet" isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>
                {isOpen ? words.hideHistory : fill(words.showHistory, { count: format.number(older.length) })}
              </Button>
            )}
          </div>
          <ChangeEntry event={newest} />
          {isOpen && (
            <ul aria-label={words.history} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
              {older.map((event) => (
                <li
                  key={event.id}
                  style={{ padding: `${SPACE.two}px 0`, borderTop: `1px solid ${theme.border.medium}` }}
                >
                  <ChangeEntry event={event} />
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
};
