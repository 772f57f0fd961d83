import { type ReactElement } from 'react';

import { type ColorScheme, ConversionPanel, type ConversionPanelProps } from '../src/index.ts';
import { SAMPLE_IDS, samplePlan } from '../src/testing/sample-plan.ts';
import { SAMPLE_NOW } from '../src/testing/sample-qualification.ts';

import { frame, quiet } from './frame.ts';

export const conversionStates = (scheme: ColorScheme, locale: string): [string, ReactElement][] => {
  const plan = samplePlan();
  const draw = (props: Partial<ConversionPanelProps> & Pick<ConversionPanelProps, 'content'>) => (
    <ConversionPanel
      {...frame(scheme, locale)}
      leadName="Maria Keller"
      choices={{}}
      defaultCurrency="EUR"
      onChoose={quiet('onChoose')}
      onConvert={quiet('onConvert')}
      onReload={quiet('onReload')}
      onOpenRecord={quiet('onOpenRecord')}
      {...props}
    />
  );
  const receipt = {
    isEarlier: false,
    at: SAMPLE_NOW,
    records: [
      { object: 'company' as const, action: 'attach' as const, id: SAMPLE_IDS.company, label: 'Golden Anvil GmbH' },
      { object: 'person' as const, action: 'create' as const, id: SAMPLE_IDS.person, label: 'شیرین محمدی‌نژاد' },
      {
        object: 'opportunity' as const,
        action: 'create' as const,
        id: SAMPLE_IDS.opportunity,
        label: 'Golden Anvil GmbH – Scheduling software',
      },
    ],
    moved: { notes: 3, tasks: 1, files: 2, touches: 8 },
    warnings: [],
  };
  return [
    ['plan', draw({ content: { kind: 'plan', plan } })],
    [
      'plan with a problem and warnings, planning again',
      draw({
        choices: { opportunity: { mode: 'none' } },
        content: {
          kind: 'plan',
          isPlanning: true,
          plan: samplePlan({
            records: {
              ...plan.records,
              opportunity: { ...plan.records.opportunity, action: 'none', id: null },
              person: { ...plan.records.person, action: 'none', id: null, changes: [] },
            },
            moves: [],
            warnings: [
              {
                code: 'COMPANY_DOMAIN_DIFFERS',
                role: 'company',
                message: 'Golden Anvil GmbH has the domain anvil.example, the e-mail address golden-anvil.example.',
              },
              { code: 'WEAK_MATCH_CHOSEN', role: 'company', message: '' },
            ],
            problems: [{ code: 'COMPANY_WITHOUT_PERSON', role: 'person', message: '' }],
          }),
        },
      }),
    ],
    ['running', draw({ content: { kind: 'running', plan, phase: 2, phases: 5 } })],
    ['error', draw({ content: { kind: 'error', plan, message: 'The server did not answer.', phase: 2, phases: 5 } })],
    ['done', draw({ content: { kind: 'done', receipt } })],
    [
      'converted earlier',
      draw({
        content: {
          kind: 'done',
          receipt: {
            ...receipt,
            isEarlier: true,
            by: 'Tim Apple',
            moved: { notes: 0, tasks: 0, files: 0, touches: 0 },
            warnings: [{ code: 'PERSON_PUT_BACK', message: '' }],
          },
        },
      }),
    ],
    [
      'refused',
      draw({
        onQualify: quiet('onQualify'),
        content: {
          kind: 'refused',
          reason: 'STATUS_NOT_CONVERTIBLE',
          message: '',
          status: 'WORKING',
          missing: ['BUDGET', 'TIMELINE'],
        },
      }),
    ],
    ['loading', draw({ content: { kind: 'loading' } })],
    ['failed', draw({ content: { kind: 'failed', message: 'The server did not answer.' } })],
  ];
};
