import { type BantCriterion, type CriterionReading, type Currency } from '@leads/lead-domain';

import { UserParagraph } from '../elements/user-paragraph.tsx';
import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { QUALIFICATION } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';

/** What stands behind the current answer: the amount, the words, who said them, when, and how sure we are. */
export const AnswerEvidence = ({
  criterion,
  reading,
  amount,
}: {
  criterion: BantCriterion;
  reading: CriterionReading;
  amount: Currency;
}) => {
  const { theme, format } = usePanel();
  const words = useWords(QUALIFICATION);
  if (reading.answer === null) return null;
  const hasAmount = criterion === 'BUDGET' && reading.answer !== 'NONE' && amount.amountMicros !== null;
  const isOld = reading.state === 'stale' && reading.saidAt !== null;

  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.one, minWidth: 0 }}>
      {hasAmount && <span style={{ fontWeight: FONT_WEIGHT.semiBold }}>{format.money(amount)}</span>}
      {reading.evidence === '' ? (
        <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
          {reading.isWithoutEvidence ? words.withoutEvidence : words.noEvidence}
        </span>
      ) : (
        <blockquote style={{ margin: 0 }}>
          <UserParagraph
            style={{ paddingInlineStart: SPACE.two, borderInlineStart: `2px solid ${theme.border.strong}` }}
          >
            {reading.evidence}
          </UserParagraph>
        </blockquote>
      )}
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {reading.saidBy !== '' && (
          <>
            <UserText>{reading.saidBy}</UserText>
            {' · '}
          </>
        )}
        {reading.saidAt !== null && (
          <time dateTime={reading.saidAt} title={format.date(reading.saidAt)}>
            {format.ago(reading.saidAt)}
          </time>
        )}
        {reading.confidence !== null && ` · ${words.confidenceMark[reading.confidence]}`}
      </span>
      {isOld && (
        <span style={{ fontSize: FONT_SIZE.small, color: theme.tag.amber.text }}>
          {fill(words.staleSince, { when: format.date(reading.saidAt ?? '') })}
        </span>
      )}
    </div>
  );
};
