import { type LeadEvent } from '@leads/lead-domain';

import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { isolate } from '../messages/isolate.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

import { changeCauseText } from './change-cause-text.ts';
import { readScoreChanges } from './read-score-changes.ts';
import { scoreRuleLabel } from './score-rule-label.ts';

const SHOWN = 4;

/** One line of history: when, from what to what, what caused it, and which rules moved by how many points. */
export const ChangeEntry = ({ event }: { event: LeadEvent }) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(SCORE);
  const changes = readScoreChanges(event.details);
  const hidden = changes.length - SHOWN;
  const value = (text: string) => (/^\d+(\.\d+)?$/.test(text) ? format.number(Number(text)) : words.trend.noScore);
  const places = { from: value(event.fromValue), to: value(event.toValue) };

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0 }}>
      <span style={{ display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: SPACE.two }}>
        <span style={{ minWidth: 0 }}>
          <UserText>{changeCauseText({ event, words, messages, format })}</UserText>
        </span>
        <span
          role="img"
          aria-label={fill(words.trend.fromToSpoken, places)}
          style={{ fontWeight: FONT_WEIGHT.medium, flexShrink: 0 }}
        >
          {places.from} {messages.arrow} {places.to}
        </span>
      </span>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {event.occurredAt !== null && (
          <time dateTime={event.occurredAt} title={format.date(event.occurredAt)}>
            {format.ago(event.occurredAt)}
          </time>
        )}
        {event.eventKind === 'SCORE_OVERRIDE' && event.createdBy.name !== '' && (
          <>
            {' · '}
            <UserText>{event.createdBy.name}</UserText>
          </>
        )}
        {changes.slice(0, SHOWN).map(({ rule, label, from, to }) => (
          <span key={rule}>
            {' · '}
            {isolate(format.signed(to - from))}
            {'\u00a0'}
            <UserText>{scoreRuleLabel({ label, words })}</UserText>
          </span>
        ))}
        {hidden > 0 && ` · ${fill(words.trend.more, { count: format.number(hidden) })}`}
      </span>
    </div>
  );
};
