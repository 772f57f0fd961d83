import { cardGridStyle } from '../elements/card.tsx';
import { Notice } from '../elements/notice.tsx';
import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { FlagNotice } from './flag-notice.tsx';
import { LiftCard } from './lift-card.tsx';
import { RulesLens } from './rules-lens.tsx';
import { type ScoreCardProps } from './score-card.tsx';
import { type ScoredCardData } from './score-content.ts';
import { ScoreParts } from './score-parts.tsx';
import { TrendCard } from './trend-card.tsx';
import { WinLens } from './win-lens.tsx';
import { WinReasons } from './win-reasons.tsx';

type ScoreSheetProps = Pick<ScoreCardProps, 'overrideSave' | 'onOverride' | 'onRelease'> & { card: ScoredCardData };

/** The card of one lead that could be read: the two numbers first, then what moved them, then why they are so. */
export const ScoreSheet = ({ card, ...override }: ScoreSheetProps) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const { lead, receipt, win, lift, flag } = card;
  const closed = lead.status === 'CONVERTED' || lead.status === 'DISQUALIFIED' ? lead.status : null;
  const column = {
    display: 'flex',
    flexDirection: 'column',
    gap: SPACE.three,
    flex: '1 1 280px',
    minWidth: 0,
  } as const;

  return (
    <>
      {closed && <Notice tone="neutral">{words.closed[closed]}</Notice>}
      <div style={cardGridStyle(260)}>
        <RulesLens card={card} isClosed={closed !== null} {...override} />
        <WinLens win={win} />
      </div>
      {flag && <FlagNotice flag={flag} card={card} />}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: SPACE.three }}>
        <div style={column}>
          <TrendCard card={card} />
          {!closed && lead.scoreOverride === null && <LiftCard lift={lift} />}
          {win && <WinReasons win={win} />}
        </div>
        <div style={column}>
          <ScoreParts receipt={receipt} />
        </div>
      </div>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {words.rulesModel}: <UserText>{receipt.model}</UserText>
        {win && (
          <>
            {' · '}
            {words.winModel}: <UserText>{win.model}</UserText>
          </>
        )}
        {' · '}
        <time dateTime={receipt.computedAt} title={format.date(receipt.computedAt)}>
          {fill(words.computed, { when: format.ago(receipt.computedAt) })}
        </time>
      </span>
    </>
  );
};
