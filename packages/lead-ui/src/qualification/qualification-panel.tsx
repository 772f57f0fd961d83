import {
  type AssessmentAnswer,
  type BantCriterion,
  type Lead,
  type LeadRating,
  type MoveDecision,
  type Qualification,
} from '@leads/lead-domain';

import { EmptyState } from '../elements/empty-state.tsx';
import { Loading } from '../elements/loading.tsx';
import { ReadFailure } from '../elements/read-failure.tsx';
import { QUALIFICATION } from '../messages/sections.ts';
import { useWords } from '../panel/use-words.ts';
import { type PanelFrame } from '../panel/panel-frame.ts';
import { Panel } from '../panel/panel.tsx';
import { type SaveState } from '../panel/save-state.ts';

import { QualificationSheet } from './qualification-sheet.tsx';

export type QualificationContent =
  | { kind: 'loading' }
  | { kind: 'failed'; message: string }
  | { kind: 'empty' }
  | {
      kind: 'ready';
      lead: Pick<Lead, 'id' | 'name' | 'status' | 'budgetAmount'>;
      qualification: Qualification;
      /** `previous`: the score before the last answer of this sitting. */
      score: { value: number | null; previous?: number | null; grade?: string; rating?: LeadRating | null };
      /** `read`: the person's role may not change this lead. */
      access: 'write' | 'read';
      /** Whether the lead may become sales qualified; left out: as the gates say. */
      canAccept?: MoveDecision;
    };

export type QualificationPanelProps = PanelFrame & {
  content: QualificationContent;
  saves: Partial<Record<BantCriterion, SaveState>>;
  acceptance: SaveState;
  defaultCurrency: string;
  /** Stands in "said by" to begin with: usually the contact. */
  suggestedSpeaker?: string;
  /** What the score would be with an answer that is not saved yet. */
  scoreAfter?: (answer: AssessmentAnswer) => number | null;
  /** An answer to write; `answer: ''` takes the current one back. */
  onAnswer: (answer: AssessmentAnswer) => void;
  onAccept: () => void;
  onReload: () => void;
  onConvert?: () => void;
};

/** The four questions of BANT on a lead: answers, evidence, what is missing, and the step to sales qualified. */
export const QualificationPanel = (props: QualificationPanelProps) => (
  <Panel frame={props} words={QUALIFICATION} isBusy={props.content.kind === 'loading'}>
    <Content {...props} />
  </Panel>
);

const Content = (props: QualificationPanelProps) => {
  const words = useWords(QUALIFICATION);
  const { content, onReload } = props;
  switch (content.kind) {
    case 'loading':
      return <Loading cards={4} />;
    case 'failed':
      return <ReadFailure message={content.message} onReload={onReload} />;
    case 'empty':
      return <EmptyState icon="person" title={words.emptyTitle} text={words.emptyText} />;
    case 'ready':
      // A new sheet for each lead: nothing that was typed for one may reach another.
      return <QualificationSheet key={content.lead.id} {...props} content={content} />;
  }
};
