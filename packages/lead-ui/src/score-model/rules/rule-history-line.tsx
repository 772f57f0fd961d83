import { type ScoreGroup } from '@leads/lead-domain';

import { Tag } from '../../elements/tag.tsx';
import { SCORE_MODEL } from '../../messages/sections.ts';
import { usePanel } from '../../panel/panel-context.ts';
import { useWords } from '../../panel/use-words.ts';
import { FONT_SIZE, RADIUS, SPACE } from '../../theme/metrics.ts';

import { historyVerdict, isBorneOut } from './history-verdict.ts';
import { type RuleHistory } from './rule-history.ts';

/** A rule's history beside that of all finished leads. */
export type HistoryOfRule = RuleHistory & { total: number; totalWon: number };

/** What finished leads say about a rule: how many it matched and how often they bought, beside the average. */
export const RuleHistoryLine = ({ history, group }: { history: HistoryOfRule; group: ScoreGroup }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE_MODEL);
  const { matched, won, total, totalWon } = history;
  if (total === 0) return null;
  const averageRate = totalWon / total;
  const verdict = historyVerdict({ history, averageRate });
  const rate = matched === 0 ? 0 : won / matched;
  const isTelling = verdict === 'above' || verdict === 'below' || verdict === 'average';
  const text = history.isKnownLate
    ? words.history.late
    : verdict === 'none'
      ? format.plural(words.history.none, total)
      : verdict === 'tooFew'
        ? format.plural(words.history.tooFew, matched)
        : format.plural(words.history.sentence, matched, {
            rate: format.percent(rate * 100),
            average: format.percent(averageRate * 100),
          });
  const isGood = isBorneOut({ group, verdict });
  const color = isGood === null ? theme.tag.gray.solid : isGood ? theme.tag.green.solid : theme.tag.orange.solid;

  return (
    <span
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        alignItems: 'center',
        gap: `${SPACE.half}px ${SPACE.two}px`,
        padding: `0 ${SPACE.one}px`,
        fontSize: FONT_SIZE.small,
        color: theme.text.tertiary,
      }}
    >
      {isTelling && <RateBar rate={rate} averageRate={averageRate} color={color} />}
      <span style={{ color: isTelling ? theme.text.secondary : theme.text.tertiary }}>{text}</span>
      {isGood === false && (
        <Tag color="amber" isQuiet>
          {words.history.contradicted[group]}
        </Tag>
      )}
    </span>
  );
};

/** The rate on a scale of a hundred per cent, with a mark where the average lies. */
const RateBar = ({ rate, averageRate, color }: { rate: number; averageRate: number; color: string }) => {
  const { theme } = usePanel();
  return (
    <span
      aria-hidden="true"
      style={{
        position: 'relative',
        display: 'inline-block',
        width: 56,
        height: 4,
        flexShrink: 0,
        borderRadius: RADIUS.pill,
        background: theme.background.tertiary,
      }}
    >
      <span
        style={{
          position: 'absolute',
          insetBlock: 0,
          insetInlineStart: 0,
          width: `${rate * 100}%`,
          borderRadius: RADIUS.pill,
          background: color,
        }}
      />
      <span
        style={{
          position: 'absolute',
          insetBlock: -2,
          insetInlineStart: `${averageRate * 100}%`,
          width: 1.5,
          background: theme.text.secondary,
        }}
      />
    </span>
  );
};
