import { type ScoreReceipt } from '@leads/lead-domain';

import { Tag } from '../elements/tag.tsx';
import { fill } from '../messages/fill.ts';
import { lookup } from '../messages/lookup.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, SPACE } from '../theme/metrics.ts';
import { RATING_COLORS } from '../theme/term-colors.ts';

/** The number, the grade with its meaning, the rating. */
export const ScoreHead = ({ receipt, override }: { receipt: ScoreReceipt; override: number | null }) => {
  const { theme, messages, format } = usePanel();
  const words = useWords(SCORE);
  const levels = [
    lookup(words.fitLevel, receipt.grade.charAt(0)),
    lookup(words.engagementLevel, receipt.grade.charAt(1)),
  ].filter((level) => level !== undefined);

  return (
    <div style={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${SPACE.one}px ${SPACE.three}px` }}>
      <span style={{ display: 'inline-flex', alignItems: 'baseline', gap: SPACE.one }}>
        <strong style={{ fontSize: FONT_SIZE.extraLarge, fontWeight: FONT_WEIGHT.semiBold, lineHeight: 1.2 }}>
          {format.number(override ?? receipt.score)}
        </strong>
        <span style={{ color: theme.text.secondary }}>{fill(words.outOf, { total: format.number(100) })}</span>
      </span>
      <Tag color={RATING_COLORS[receipt.rating]}>{messages.rating[receipt.rating]}</Tag>
      <span style={{ color: theme.text.secondary }}>
        <span style={{ fontWeight: FONT_WEIGHT.medium, color: theme.text.primary }}>
          {fill(words.gradeLabel, { grade: receipt.grade })}
        </span>
        {levels.length > 0 && ` · ${levels.join(messages.listSeparator)}`}
      </span>
    </div>
  );
};
