import { useState } from 'react';

import { Tabs } from '../elements/tabs.tsx';
import { type SaveState } from '../panel/save-state.ts';
import { SPACE } from '../theme/metrics.ts';

import { ModelActions, type OpenBox } from './head/model-actions.tsx';
import { ModelBoxes } from './head/model-boxes.tsx';
import { modelChangesOf } from './head/model-changes.ts';
import { ModelHead } from './head/model-head.tsx';
import { ModelNotices } from './head/model-notices.tsx';
import { listedProblems, refusedProblems } from './listed-problems.ts';
import { modelName } from './model-name.ts';
import { type RuleFilter } from './rules/rule-filter.ts';
import { RulesSheet } from './rules/rules-sheet.tsx';
import { useRuleTexts } from './rules/use-rule-texts.ts';
import { sourceOf } from './rules-of-model.ts';
import { type ScoreModelData } from './score-model-content.ts';
import { type ScoreModelPanelProps } from './score-model-panel.tsx';
import { headlineText } from './simulation/headline-text.ts';
import { SimulationNotice } from './simulation/simulation-notice.tsx';
import { SimulationSheet } from './simulation/simulation-sheet.tsx';
import { useModelSheet } from './use-model-sheet.ts';

type ScoreModelSheetProps = ScoreModelPanelProps & { data: ScoreModelData };

/** A model of rules: a draft to edit, or a version to look at. */
export const ScoreModelSheet = (props: ScoreModelSheetProps) => {
  const { data, saves, capsSave, drafting, publication, leads } = props;
  const texts = useRuleTexts();
  const { words, format } = texts;
  const [source] = useState(() => sourceOf(data));
  const [tab, setTab] = useState<'rules' | 'simulation'>('rules');
  const [box, setBox] = useState<OpenBox>(null);
  const [shown, setShown] = useState<{ filter: RuleFilter; only: string | null }>({ filter: 'ALL', only: null });
  const { status } = data.model;
  const isReadOnly = status !== 'DRAFT' || data.access === 'read';
  const isCompared = status !== 'PUBLISHED';
  // What was saved while it was a draft is no news of a version.
  const sheet = useModelSheet({ ...props, saves: isReadOnly ? NO_SAVES : saves, source });
  const { entries, simulation, events } = sheet;
  const publishedName = modelName({ ...data.published, texts });
  const goTo = (key: string) => {
    setTab('rules');
    setShown({ filter: 'ALL', only: key });
    events.onOpen(key, true);
  };

  return (
    <>
      <div style={{ display: 'flex', flexDirection: 'column', gap: SPACE.two }}>
        <ModelHead
          model={data.model}
          actions={
            <ModelActions
              data={data}
              box={box}
              isMaking={drafting.state === 'saving'}
              isPublishing={publication.state === 'publishing'}
              onBox={setBox}
              onDraft={props.onDraft}
              onOpenDraft={props.onOpenDraft}
            />
          }
        />
        <ModelNotices data={data} source={source} drafting={drafting} />
      </div>
      <ModelBoxes
        box={box}
        leads={leads}
        simulation={simulation}
        changes={modelChangesOf({ draft: sheet.draft, published: data.published.model })}
        publishedName={publishedName}
        problems={listedProblems({
          entries,
          removed: sheet.sheet.removed,
          saves,
          caps: sheet.caps.typed,
          capsSave,
          texts,
        })}
        refused={
          publication.state === 'refused' ? refusedProblems({ problems: publication.problems, entries, texts }) : []
        }
        isSaving={capsSave.state === 'saving' || Object.values(saves).some(isSaving)}
        publication={publication}
        isMaking={drafting.state === 'saving'}
        modelFile={props.modelFile}
        onPublish={props.onPublish}
        onImport={props.onImport}
        onClose={() => setBox(null)}
        onGoTo={goTo}
      />
      {source.kind !== 'unreadable' && (
        <>
          {/* Where the host lets it, the answer stays in sight while rules far below are edited. */}
          <div style={{ position: 'sticky', top: 0, zIndex: 1 }}>
            <SimulationNotice
              leads={leads}
              simulation={simulation}
              isCompared={isCompared}
              onReload={props.onReloadLeads}
            />
          </div>
          <Tabs
            label={words.tabs.label}
            tabs={[
              { value: 'rules', label: words.tabs.rules, note: format.number(entries.length) },
              { value: 'simulation', label: words.tabs.simulation },
            ]}
            selected={tab}
            onSelect={setTab}
          />
          {tab === 'rules' ? (
            <RulesSheet
              entries={entries}
              removed={sheet.sheet.removed}
              saves={saves}
              caps={sheet.caps.typed}
              capsSave={capsSave}
              {...shown}
              opened={sheet.opened}
              histories={sheet.histories}
              headline={isReadOnly || simulation === null ? '' : headlineText({ ...simulation, words, format })}
              isReadOnly={isReadOnly}
              events={events}
              onFilter={(filter) => setShown({ filter, only: null })}
              onCapLeave={sheet.caps.onLeave}
              onSaveCaps={sheet.caps.onSaveAgain}
              onRemoveAgain={props.onRemoveRule}
            />
          ) : (
            <SimulationSheet
              simulation={simulation}
              name={status === 'DRAFT' ? words.simulation.draft : words.simulation.version}
              publishedName={publishedName}
              isCompared={isCompared}
              limit={leads.kind === 'ready' ? (leads.limit ?? null) : null}
              onOpenLead={props.onOpenLead}
            />
          )}
        </>
      )}
    </>
  );
};

const NO_SAVES = {};

const isSaving = (save: SaveState | undefined): boolean => save?.state === 'saving';
