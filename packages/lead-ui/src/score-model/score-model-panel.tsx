import { type ScoreRule } from '@leads/lead-domain';

import { EmptyState } from '../elements/empty-state.tsx';
import { Loading } from '../elements/loading.tsx';
import { ReadFailure } from '../elements/read-failure.tsx';
import { SCORE_MODEL } from '../messages/sections.ts';
import { type PanelFrame } from '../panel/panel-frame.ts';
import { Panel } from '../panel/panel.tsx';
import { type SaveState } from '../panel/save-state.ts';
import { useWords } from '../panel/use-words.ts';

import { OutcomeModelSheet } from './outcomes/outcome-model-sheet.tsx';
import { OwnFieldsContext } from './rules/own-fields.ts';
import { type Caps } from './rules/use-caps.ts';
import { type PublicationState, type ScoreModelContent, type SimulationLeads } from './score-model-content.ts';
import { ScoreModelSheet } from './score-model-sheet.tsx';

export type ScoreModelPanelProps = PanelFrame & {
  content: ScoreModelContent;
  /** Read once: every edit is tried on them. */
  leads: SimulationLeads;
  /** By rule key, of rules that were removed too. */
  saves: Readonly<Partial<Record<string, SaveState>>>;
  capsSave: SaveState;
  /** Of a new draft, also of an imported one. */
  drafting: SaveState;
  publication: PublicationState;
  /** Of learning again, until its job is there. */
  learning: SaveState;
  /** The model as the text of a file; asked for when somebody exports it. */
  modelFile: () => string;
  /** Rules are the panel's own from the first draw on: a new list of records in `content` changes none of them. */
  onSaveRule: (saved: { rule: ScoreRule; position: number }) => void;
  onRemoveRule: (key: string) => void;
  onSaveCaps: (caps: Caps) => void;
  onPublish: () => void;
  onDraft: () => void;
  onOpenDraft: (id: string) => void;
  onImport: (definition: unknown) => void;
  onLearn: () => void;
  onOpenLead: (id: string) => void;
  onReload: () => void;
  onReloadLeads: () => void;
};

/** A version of a score model: its rules, what they would change, and how it is published; or what was learnt. */
export const ScoreModelPanel = (props: ScoreModelPanelProps) => (
  <Panel frame={props} words={SCORE_MODEL} isBusy={props.content.kind === 'loading'}>
    <Content {...props} />
  </Panel>
);

const Content = (props: ScoreModelPanelProps) => {
  const words = useWords(SCORE_MODEL);
  const { content, onReload } = props;
  switch (content.kind) {
    case 'loading':
      return <Loading cards={3} />;
    case 'failed':
      return <ReadFailure message={content.message} onReload={onReload} />;
    case 'empty':
      return <EmptyState icon="target" title={words.emptyTitle} text={words.emptyText} />;
    case 'ready':
      // A new sheet for each model and status: what is published is no longer edited.
      return content.model.basis === 'OUTCOMES' ? (
        <OutcomeModelSheet key={content.model.id} {...props} data={content} />
      ) : (
        <OwnFieldsContext.Provider value={content.ownFields ?? NO_FIELDS}>
          <ScoreModelSheet key={`${content.model.id} ${content.model.status}`} {...props} data={content} />
        </OwnFieldsContext.Provider>
      );
  }
};

const NO_FIELDS = [] as const;
