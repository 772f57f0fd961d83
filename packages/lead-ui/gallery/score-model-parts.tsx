import { DEFAULT_THRESHOLDS, type Simulation, simulate } from '@leads/lead-domain';
import { type ReactElement, type ReactNode } from 'react';

import { Notice } from '../src/elements/notice.tsx';
import { SCORE_MODEL } from '../src/messages/sections.ts';
import { Panel } from '../src/panel/panel.tsx';
import { ExportBox } from '../src/score-model/head/export-box.tsx';
import { ImportBox } from '../src/score-model/head/import-box.tsx';
import { ImportReading } from '../src/score-model/head/import-reading.tsx';
import { PublishBox, type PublishBoxProps } from '../src/score-model/head/publish-box.tsx';
import { type FileReading } from '../src/score-model/head/read-model-file.ts';
import { KindChooser } from '../src/score-model/rules/kind-chooser.tsx';
import { type RuleEntry, ruleEntriesOf } from '../src/score-model/rules/rule-entry.ts';
import { sheetOfModel } from '../src/score-model/rules/rule-sheet.ts';
import { RulesSheet } from '../src/score-model/rules/rules-sheet.tsx';
import { SimulationSheet } from '../src/score-model/simulation/simulation-sheet.tsx';
import { type ColorScheme } from '../src/index.ts';
import { sampleLeads } from '../src/testing/sample-leads.ts';
import { SAMPLE_NOW } from '../src/testing/sample-qualification.ts';
import { SAMPLE_DRAFT_RULES, SAMPLE_PUBLISHED } from '../src/testing/sample-score-model.ts';
import { SAMPLE_UNFINISHED_RULES } from '../src/testing/sample-unfinished-rules.ts';

import { frame, quiet } from './frame.ts';

const DRAFT = { ...SAMPLE_PUBLISHED, version: 4, rules: SAMPLE_DRAFT_RULES };
const LEADS = sampleLeads({ past: 240, open: 90 });

const simulationOf = (leads: typeof LEADS): Simulation =>
  simulate({
    published: SAMPLE_PUBLISHED,
    draft: DRAFT,
    ...leads,
    thresholds: DEFAULT_THRESHOLDS,
    now: new Date(SAMPLE_NOW),
  });

const SIMULATION = simulationOf(LEADS);

const entries: RuleEntry[] = ruleEntriesOf({
  sheet: { ...sheetOfModel({ ...DRAFT, rules: [...SAMPLE_DRAFT_RULES, ...SAMPLE_UNFINISHED_RULES] }), removed: [] },
  saves: {},
  published: SAMPLE_PUBLISHED.rules,
  customFields: 'ANY',
});

/** Parts of the score model panel that stand behind a press. */
export const scoreModelParts = (scheme: ColorScheme, locale: string): [string, ReactElement][] => {
  const inPanel = (part: ReactNode) => (
    <Panel frame={frame(scheme, locale)} words={SCORE_MODEL}>
      {part}
    </Panel>
  );
  const simulation = (changes: { simulation: Simulation; isCompared: boolean }) =>
    inPanel(
      <SimulationSheet
        name="Draft"
        publishedName="Machine builders"
        limit={null}
        onOpenLead={quiet('onOpenLead')}
        {...changes}
      />,
    );
  const rules = (isReadOnly: boolean) =>
    inPanel(
      <RulesSheet
        entries={entries}
        removed={entries.slice(0, 1).map(({ draft }) => draft)}
        saves={{}}
        caps={{ FIT: '60', ENGAGEMENT: '4O', NEGATIVE: '60' }}
        capsSave={{ state: 'idle' }}
        filter="ALL"
        only={null}
        opened={new Set(entries.map(({ draft }) => draft.key))}
        histories={null}
        headline=""
        isReadOnly={isReadOnly}
        events={{
          onChange: quiet('onChange'),
          onSave: quiet('onSave'),
          onAdd: quiet('onAdd'),
          onDuplicate: quiet('onDuplicate'),
          onRemove: quiet('onRemove'),
          onRestore: quiet('onRestore'),
          onOpen: quiet('onOpen'),
        }}
        onFilter={quiet('onFilter')}
        onCapLeave={quiet('onCapLeave')}
        onSaveCaps={quiet('onSaveCaps')}
        onRemoveAgain={quiet('onRemoveAgain')}
      />,
    );
  const publish = (changes: Partial<PublishBoxProps>) =>
    inPanel(
      <PublishBox
        leads={LEADS}
        simulation={SIMULATION}
        changes={{ added: 1, changed: 2, gone: 1, areCapsChanged: false }}
        publishedName="Machine builders"
        problems={[]}
        isSaving={false}
        publication={{ state: 'idle' }}
        onConfirm={quiet('onConfirm')}
        onCancel={quiet('onCancel')}
        onGoTo={quiet('onGoTo')}
        {...changes}
      />,
    );
  const reading = (found: FileReading) =>
    inPanel(
      <Notice tone="problem">
        <ImportReading reading={found} />
      </Notice>,
    );
  return [
    ['simulation', simulation({ simulation: SIMULATION, isCompared: true })],
    ['simulation of what is published', simulation({ simulation: SIMULATION, isCompared: false })],
    [
      'simulation with few leads',
      simulation({ simulation: simulationOf(sampleLeads({ past: 12, open: 6 })), isCompared: true }),
    ],
    ['every editor', rules(false)],
    ['every editor, read only', rules(true)],
    ['publish?', publish({})],
    [
      'publish: not in order',
      publish({
        problems: [
          { text: 'Competitor: Give at least one domain.', key: 'competitor', rule: 'Competitor' },
          { text: 'Fit: not saved.', key: null, rule: '' },
        ],
      }),
    ],
    ['publishing', publish({ publication: { state: 'publishing' }, simulation: null, leads: { kind: 'loading' } })],
    ['publish failed', publish({ publication: { state: 'failed', message: 'No answer.' }, isSaving: true })],
    ['export', inPanel(<ExportBox text={JSON.stringify(SAMPLE_PUBLISHED, null, 2)} onClose={quiet('onClose')} />)],
    ['import', inPanel(<ImportBox isMaking={false} onMake={quiet('onMake')} onClose={quiet('onClose')} />)],
    ['import: no JSON', reading({ kind: 'notJson', message: 'Unexpected end' })],
    [
      'import: refused',
      reading({ kind: 'refused', problems: ['Rule "A": it has no kind.', 'Rule "B": give it points.'] }),
    ],
    ['new rule', inPanel(<KindChooser group="NEGATIVE" onChoose={quiet('onChoose')} onCancel={quiet('onCancel')} />)],
  ];
};
