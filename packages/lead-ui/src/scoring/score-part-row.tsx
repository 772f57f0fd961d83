import { type ScoreGroup, type ScorePart } from '@leads/lead-domain';

import { UserText } from '../elements/user-text.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { FONT_SIZE, FONT_WEIGHT, RADIUS, SPACE } from '../theme/metrics.ts';
import { type TagColor } from '../theme/theme.ts';

import { scoreEvidenceText } from './score-evidence-text.ts';
import { scoreRuleLabel } from './score-rule-label.ts';

export const GROUP_COLORS: Record<ScoreGroup, TagColor> = { FIT: 'blue', ENGAGEMENT: 'turquoise', NEGATIVE: 'red' };

/** One rule's share: its bar on the scale of the largest one, the points, what matched, what was lost. */
export const ScorePartRow = ({ part, scale }: { part: ScorePart; scale: number }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const color = theme.tag[GROUP_COLORS[part.group]];
  const share = (points: number) => `${(Math.abs(points) / scale) * 100}%`;
  const lost = [
    ...(part.lostToDecay === 0 ? [] : [fill(words.lostToDecay, { points: format.number(Math.abs(part.lostToDecay)) })]),
    ...(part.lostToCap === 0 ? [] : [fill(words.lostToCap, { points: format.number(Math.abs(part.lostToCap)) })]),
  ];
  const evidence = scoreEvidenceText({ part, words, format });
  const detail = { fontSize: FONT_SIZE.small, color: theme.text.secondary } as const;

  return (
    <li style={{ display: 'flex', flexDirection: 'column', gap: SPACE.half, minWidth: 0 }}>
      <span style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: SPACE.two }}>
        <span style={{ minWidth: 0 }}>
          <UserText>{scoreRuleLabel({ label: part.label, words })}</UserText>
          <span style={detail}>
            {evidence !== '' && (
              <>
                {' '}
                <UserText>{evidence}</UserText>
              </>
            )}
            {part.at === null && lost.map((loss) => ` · ${loss}`)}
          </span>
        </span>
        <span style={{ fontWeight: FONT_WEIGHT.medium, flexShrink: 0 }}>{format.signed(part.points)}</span>
      </span>
      <span
        aria-hidden="true"
        style={{
          display: 'flex',
          height: 4,
          borderRadius: RADIUS.pill,
          overflow: 'hidden',
          background: theme.background.tertiary,
        }}
      >
        <span style={{ width: share(part.points), background: color.solid }} />
        <span style={{ width: share(part.rawPoints - part.points), background: color.border, opacity: 0.6 }} />
      </span>
      {part.at !== null && (
        <span style={detail}>
          <time dateTime={part.at} title={format.date(part.at)}>
            {format.ago(part.at)}
          </time>
          {lost.map((loss) => ` · ${loss}`)}
        </span>
      )}
    </li>
  );
};
