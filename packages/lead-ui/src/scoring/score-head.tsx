import { ratingOf } from '@leads/lead-domain';

import { Tag } from '../elements/tag.tsx';
import { fill } from '../messages/fill.ts';
import { lookup } from '../messages/lookup.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_WEIGHT, SPACE } from '../theme/metrics.ts';
import { RATING_COLORS } from '../theme/term-colors.ts';

import { LensTitle } from './lens-title.tsx';
import { LensValue } from './lens-value.tsx';
import { type ScoredCardData } from './score-content.ts';

/** The number that counts, the computed one beside it where they differ, the rating, and the grade with its meaning. */
export const ScoreHead = ({ card: { lead, receipt, thresholds } }: { card: ScoredCardData }) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(SCORE);
  const { scoreOverride } = lead;
  const rating = scoreOverride === null ? receipt.rating : ratingOf({ score: scoreOverride, thresholds });
  const levels = [
    lookup(words.fitLevel, receipt.grade.charAt(0)),
    lookup(words.engagementLevel, receipt.grade.charAt(1)),
  ].filter((level) => level !== undefined);

  return (
    <>
      <LensTitle title={words.title} hint={words.byRules}>
        <Tag color={RATING_COLORS[rating]}>{messages.rating[rating]}</Tag>
      </LensTitle>
      <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: `0 ${SPACE.two}px` }}>
        <LensValue value={format.number(scoreOverride ?? receipt.score)} />
        {scoreOverride === null ? (
          <span style={{ color: theme.text.secondary }}>{fill(words.outOf, { total: format.number(100) })}</span>
        ) : (
          <>
            <Tag color="amber" isQuiet>
              {words.override.mark}
            </Tag>
            <span style={{ color: theme.text.secondary }}>
              {fill(words.override.computed, { score: format.number(receipt.score) })}
            </span>
          </>
        )}
      </div>
      <span style={{ color: theme.text.secondary }}>
        <span style={{ fontWeight: FONT_WEIGHT.medium, color: theme.text.primary }}>
          {fill(words.gradeLabel, { grade: receipt.grade })}
        </span>
        {levels.length > 0 && ` · ${levels.join(messages.listSeparator)}`}
      </span>
    </>
  );
};
