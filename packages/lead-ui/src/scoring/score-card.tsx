import { EmptyState } from '../elements/empty-state.tsx';
import { Loading } from '../elements/loading.tsx';
import { ReadFailure } from '../elements/read-failure.tsx';
import { SCORE } from '../messages/sections.ts';
import { type PanelFrame } from '../panel/panel-frame.ts';
import { Panel } from '../panel/panel.tsx';
import { type SaveState } from '../panel/save-state.ts';
import { useWords } from '../panel/use-words.ts';

import { type ScoreContent } from './score-content.ts';
import { ScoreSheet } from './score-sheet.tsx';

export type ScoreCardProps = PanelFrame & {
  content: ScoreContent;
  /** Of the score set by hand: setting, changing and releasing it. */
  overrideSave: SaveState;
  onOverride: (score: number, reason: string) => void;
  onRelease: () => void;
  onReload: () => void;
};

/** How a lead stands by the rules and by history, why, what changed, and what would lift it. */
export const ScoreCard = (props: ScoreCardProps) => (
  <Panel frame={props} words={SCORE} isBusy={props.content.kind === 'loading'}>
    <Content {...props} />
  </Panel>
);

const Content = (props: ScoreCardProps) => {
  const words = useWords(SCORE);
  const { content, onReload } = props;
  switch (content.kind) {
    case 'loading':
      return <Loading cards={4} />;
    case 'failed':
      return <ReadFailure message={content.message} onReload={onReload} />;
    case 'empty':
      return <EmptyState icon="target" title={words.emptyTitle} text={words.emptyText} />;
    case 'ready': {
      const { lead, receipt } = content.card;
      if (!receipt) return <EmptyState icon="clock" title={words.unscoredTitle} text={words.unscoredText} />;
      // A new sheet for each lead: nothing that was typed for one may reach another.
      return <ScoreSheet key={lead.id} {...props} card={{ ...content.card, receipt }} />;
    }
  }
};
