import { DEFAULT_SCORE_MODEL } from '@leads/lead-domain';
import { type ReactElement } from 'react';

import { type ColorScheme, ScoreModelPanel, type ScoreModelPanelProps } from '../src/index.ts';
import { SAMPLE_OUTCOME_MODEL } from '../src/testing/sample-outcome-model.ts';
import { sampleLeads } from '../src/testing/sample-leads.ts';
import {
  SAMPLE_DRAFT_RULES,
  SAMPLE_PUBLISHED,
  sampleJob,
  sampleModelData,
  sampleModelRecord,
  sampleRuleRecord,
} from '../src/testing/sample-score-model.ts';

import { frame, quiet } from './frame.ts';

const IDLE = { state: 'idle' } as const;
const LEADS = sampleLeads({ past: 240, open: 90 });
const FEW_LEADS = sampleLeads({ past: 9, open: 12 });

const ready = (changes: Parameters<typeof sampleModelData>[0] = {}) =>
  ({ kind: 'ready', ...sampleModelData(changes) }) as const;

const published = sampleModelRecord({
  status: 'PUBLISHED',
  modelVersion: 3,
  definition: SAMPLE_PUBLISHED,
  publishedAt: '2026-11-14T09:00:00.000Z',
});

const outcomes = sampleModelRecord({
  name: 'Outcomes',
  basis: 'OUTCOMES',
  status: 'PUBLISHED',
  modelVersion: 4,
  definition: SAMPLE_OUTCOME_MODEL,
  publishedAt: '2026-11-14T09:00:00.000Z',
});

/** Every rule that ships, as one list to scroll. */
const shippedRules = DEFAULT_SCORE_MODEL.rules.map((rule, position) => sampleRuleRecord({ rule, position }));

/** Names and values as long as people make them. */
const longRules = SAMPLE_DRAFT_RULES.map((rule, position) =>
  sampleRuleRecord({
    rule: {
      ...rule,
      label:
        position % 2 === 0
          ? 'Works for a machine builder with several plants in the Dresden area, as our trade fair team asked for in spring'
          : 'در یک شرکت ماشین‌سازی با چند کارخانه در منطقه کار می‌کند و پیش‌تر به ما معرفی شده است',
    },
    position,
  }),
);

export const scoreModelStates = (scheme: ColorScheme, locale: string): [string, ReactElement][] => {
  const draw = (props: Partial<ScoreModelPanelProps>) => (
    <ScoreModelPanel
      {...frame(scheme, locale)}
      content={ready()}
      leads={LEADS}
      saves={{}}
      capsSave={IDLE}
      drafting={IDLE}
      publication={IDLE}
      learning={IDLE}
      modelFile={() => JSON.stringify(SAMPLE_PUBLISHED, null, 2)}
      onSaveRule={quiet('onSaveRule')}
      onRemoveRule={quiet('onRemoveRule')}
      onSaveCaps={quiet('onSaveCaps')}
      onPublish={quiet('onPublish')}
      onDraft={quiet('onDraft')}
      onOpenDraft={quiet('onOpenDraft')}
      onImport={quiet('onImport')}
      onLearn={quiet('onLearn')}
      onOpenLead={quiet('onOpenLead')}
      onReload={quiet('onReload')}
      onReloadLeads={quiet('onReloadLeads')}
      {...props}
    />
  );
  return [
    ['draft', draw({})],
    [
      'published',
      draw({
        content: ready({
          model: published,
          rules: [],
          job: sampleJob({
            jobStatus: 'DONE',
            totalCount: 812,
            doneCount: 812,
            changedCount: 95,
            finishedAt: '2026-11-18T09:00:00.000Z',
          }),
        }),
      }),
    ],
    [
      'publishing',
      draw({
        content: ready({
          model: published,
          rules: [],
          job: sampleJob({ totalCount: 812, doneCount: 340, changedCount: 41 }),
        }),
        leads: { kind: 'loading' },
      }),
    ],
    [
      'refused',
      draw({
        publication: {
          state: 'refused',
          message: 'Two rules cannot be used.',
          problems: [
            {
              rule: 'Machine building',
              key: 'field-1',
              index: 0,
              message: 'Rule "Machine building": there is no field "industri"; did you mean "industry"?',
            },
            {
              rule: 'Competitor',
              key: 'gone',
              index: 7,
              message:
                'Rule "Competitor": its list of domains is empty; add one such as "example.com", or switch it off.',
            },
          ],
        },
      }),
    ],
    [
      'saving and failed saves',
      draw({
        saves: {
          businessEmail: { state: 'saving' },
          referred: { state: 'saved' },
          'field-1': { state: 'failed', message: 'The server did not answer.' },
        },
        capsSave: { state: 'failed', message: 'The server did not answer.' },
      }),
    ],
    ['too few finished leads', draw({ leads: FEW_LEADS })],
    ['no leads', draw({ leads: { kind: 'ready', past: [], open: [] } })],
    ['leads failed', draw({ leads: { kind: 'failed', message: 'The server did not answer.' } })],
    ['no rules', draw({ content: ready({ rules: [] }) })],
    [
      'long labels',
      draw({
        content: ready({
          rules: longRules,
          model: sampleModelRecord({ name: 'Machine builders and tooling in Saxony, Thuringia and Bohemia' }),
        }),
      }),
    ],
    ['read only: no rights', draw({ content: ready({ access: 'read' }) })],
    ['learnt', draw({ content: ready({ model: outcomes, rules: [] }) })],
    [
      'too little history',
      draw({
        content: ready({ model: { ...outcomes, status: 'DRAFT', definition: null, publishedAt: null }, rules: [] }),
        leads: FEW_LEADS,
      }),
    ],
    ['loading', draw({ content: { kind: 'loading' } })],
    ['failed', draw({ content: { kind: 'failed', message: 'The server did not answer.' } })],
    ['empty', draw({ content: { kind: 'empty' } })],
    ['shipped', draw({ content: ready({ rules: shippedRules, model: sampleModelRecord({ name: 'Default' }) }) })],
  ];
};
