import { type ReactElement } from 'react';

import { type ColorScheme, LeadBrief, QualificationPanel, type QualificationPanelProps } from '../src/index.ts';
import { SAMPLE_IDS } from '../src/testing/sample-plan.ts';
import { sampleQualification } from '../src/testing/sample-qualification.ts';

import { frame, quiet } from './frame.ts';

const HALF = sampleQualification({
  BUDGET: {
    answer: 'APPROVED',
    evidence: 'The board released 25,000 for this year; Ms Keller signs.',
    saidBy: 'Maria Keller',
    saidAt: '2026-11-18T09:00:00.000Z',
    confidence: 'HIGH',
  },
  NEED: {
    answer: 'IMPORTANT',
    evidence: 'ما هر هفته دو روز را برای برنامه‌ریزی دستی از دست می‌دهیم.',
    saidBy: 'شیرین محمدی',
    saidAt: '2026-11-20T09:00:00.000Z',
  },
  TIMELINE: {
    answer: 'THIS_QUARTER',
    evidence: 'Wants to be live before the season starts.',
    saidBy: 'Maria Keller',
    saidAt: '2026-09-02T09:00:00.000Z',
    confidence: 'LOW',
  },
});
const FULL = sampleQualification({
  BUDGET: { answer: 'APPROVED', evidence: 'Released.', saidBy: 'Maria Keller', confidence: 'HIGH' },
  AUTHORITY: { answer: 'DECISION_MAKER', evidence: 'Signs alone up to 50,000.', saidBy: 'Maria Keller' },
  NEED: { answer: 'CRITICAL', evidence: 'Two missed deliveries last month.', saidBy: 'Maria Keller' },
  TIMELINE: { answer: 'THIS_QUARTER', saidBy: 'Maria Keller' },
});
const SHORT = sampleQualification({
  BUDGET: { answer: 'NONE', evidence: 'Nothing this year.', saidBy: 'Maria Keller' },
  AUTHORITY: { answer: 'USER', saidBy: 'Maria Keller' },
  NEED: { answer: 'IMPORTANT', saidBy: 'Maria Keller' },
  TIMELINE: { answer: 'THIS_YEAR', saidBy: 'Maria Keller' },
});

const lead = {
  id: SAMPLE_IDS.lead,
  name: 'Maria Keller',
  status: 'WORKING' as const,
  budgetAmount: { amountMicros: 25_000_000_000, currencyCode: 'EUR' },
};

type Ready = Extract<QualificationPanelProps['content'], { kind: 'ready' }>;

const ready = (changes: Partial<Ready>): Ready => ({
  kind: 'ready',
  lead,
  qualification: HALF,
  score: { value: 64 },
  access: 'write',
  ...changes,
});

export const qualificationStates = (scheme: ColorScheme, locale: string): [string, ReactElement][] => {
  const draw = (props: Partial<QualificationPanelProps>) => (
    <QualificationPanel
      {...frame(scheme, locale)}
      content={ready({})}
      saves={{}}
      acceptance={{ state: 'idle' }}
      defaultCurrency="EUR"
      suggestedSpeaker="Maria Keller"
      scoreAfter={() => 72}
      onAnswer={quiet('onAnswer')}
      onAccept={quiet('onAccept')}
      onReload={quiet('onReload')}
      onConvert={quiet('onConvert')}
      {...props}
    />
  );
  return [
    ['half answered', draw({})],
    ['nothing answered', draw({ content: ready({ qualification: sampleQualification({}), score: { value: null } }) })],
    ['ready to accept', draw({ content: ready({ qualification: FULL, score: { value: 82, previous: 72 } }) })],
    [
      'accept failed',
      draw({
        content: ready({ qualification: FULL, score: { value: 82 } }),
        acceptance: { state: 'failed', message: 'The lead was changed by somebody else.' },
      }),
    ],
    [
      'accepted',
      draw({ content: ready({ qualification: FULL, lead: { ...lead, status: 'SQL' }, score: { value: 82 } }) }),
    ],
    ['falls short', draw({ content: ready({ qualification: SHORT, score: { value: 31, previous: 40 } }) })],
    [
      'read-only: disqualified, long names',
      draw({
        content: ready({
          lead: {
            ...lead,
            name: 'Dr. Maximiliane-Alexandra von und zu Hohenzollern-Sigmaringen-Wertheim',
            status: 'DISQUALIFIED',
          },
        }),
      }),
    ],
    ['no rights', draw({ content: ready({ access: 'read', lead: { ...lead, name: 'شیرین محمدی‌نژاد' } }) })],
    ['loading', draw({ content: { kind: 'loading' } })],
    ['failed', draw({ content: { kind: 'failed', message: 'The server did not answer.' } })],
    ['empty', draw({ content: { kind: 'empty' } })],
  ];
};

export const briefStates = (scheme: ColorScheme, locale: string): [string, ReactElement][] => [
  [
    'brief',
    <LeadBrief
      key="brief"
      {...frame(scheme, locale)}
      content={{
        kind: 'ready',
        lead: {
          id: SAMPLE_IDS.lead,
          name: 'Maria Keller',
          jobTitle: 'Chief Financial Officer',
          companyName: 'Golden Anvil GmbH',
          status: 'MQL',
          emails: { primaryEmail: 'maria.keller@golden-anvil.example', additionalEmails: [] },
          phones: {
            primaryPhoneNumber: '3514440000',
            primaryPhoneCountryCode: 'DE',
            primaryPhoneCallingCode: '+49',
            additionalPhones: [],
          },
          website: { primaryLinkUrl: 'https://www.golden-anvil.example/', primaryLinkLabel: '' },
        },
        completeness: { percent: 76, missing: ['industry', 'timeline'], isIncomplete: false },
      }}
    />,
  ],
];
