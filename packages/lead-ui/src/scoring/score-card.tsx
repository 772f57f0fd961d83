import { type ScoreGroup, type ScoreReceipt } from '@leads/lead-domain';

import { cardGridStyle } from '../elements/card.tsx';
import { EmptyState } from '../elements/empty-state.tsx';
import { Loading } from '../elements/loading.tsx';
import { Notice } from '../elements/notice.tsx';
import { ReadFailure } from '../elements/read-failure.tsx';
import { fill } from '../messages/fill.ts';
import { SCORE } from '../messages/sections.ts';
import { usePanel } from '../panel/panel-context.ts';
import { useWords } from '../panel/use-words.ts';
import { type PanelFrame } from '../panel/panel-frame.ts';
import { Panel } from '../panel/panel.tsx';
import { FONT_SIZE, SPACE } from '../theme/metrics.ts';

import { ScoreBar } from './score-bar.tsx';
import { ScoreGroupCard } from './score-group.tsx';
import { ScoreHead } from './score-head.tsx';
import { ScoreSum } from './score-sum.tsx';

export type ScoreContent =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'empty' }
  /** `override`: a score that somebody set by hand. */
  | { kind: 'ready'; receipt: ScoreReceipt; override?: number | null };

export type ScoreCardProps = PanelFrame & { content: ScoreContent; onReload: () => void };

/** Why the score is what it is: every part with its evidence, summing to the number. */
export const ScoreCard = (props: ScoreCardProps) => (
  <Panel frame={props} words={SCORE} isBusy={props.content.kind === 'loading'}>
    <Content {...props} />
  </Panel>
);

const Content = ({ content, onReload }: ScoreCardProps) => {
  const words = useWords(SCORE);
  switch (content.kind) {
    case 'loading':
      return <Loading cards={2} />;
    case 'failed':
      return <ReadFailure message={content.message} onReload={onReload} />;
    case 'empty':
      return <EmptyState icon="target" title={words.emptyTitle} text={words.emptyText} />;
    case 'ready':
      return <Receipt receipt={content.receipt} override={content.override ?? null} />;
  }
};

const Receipt = ({ receipt, override }: { receipt: ScoreReceipt; override: number | null }) => {
  const { theme, format } = usePanel();
  const words = useWords(SCORE);
  const scale = Math.max(10, ...receipt.parts.map(({ rawPoints }) => Math.abs(rawPoints)));
  const sums: Record<ScoreGroup, number> = {
    FIT: receipt.fit,
    ENGAGEMENT: receipt.engagement,
    NEGATIVE: receipt.negative,
  };
  const groups = (['FIT', 'ENGAGEMENT', 'NEGATIVE'] as const)
    .map((group) => ({ group, sum: sums[group], parts: receipt.parts.filter((part) => part.group === group) }))
    .filter(({ parts }) => parts.length > 0);

  return (
    <>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
        <ScoreHead receipt={receipt} override={override} />
        <ScoreBar receipt={receipt} />
        <ScoreSum receipt={receipt} />
      </div>
      {override !== null && (
        <Notice tone="warning">
          {fill(words.override, { override: format.number(override), score: format.number(receipt.score) })}
        </Notice>
      )}
      {groups.length === 0 && <span style={{ color: theme.text.secondary }}>{words.nothingCounted}</span>}
      <div style={cardGridStyle(240)}>
        {groups.map((group) => (
          <ScoreGroupCard key={group.group} {...group} scale={scale} />
        ))}
      </div>
      <span style={{ fontSize: FONT_SIZE.small, color: theme.text.secondary }}>
        {fill(words.computed, { model: receipt.model, when: format.ago(receipt.computedAt) })}
      </span>
    </>
  );
};
