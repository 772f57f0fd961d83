import { type ReactElement } from 'react';

import { type ColorScheme, ScoreCard, type ScoreCardData, type ScoreCardProps } from '../src/index.ts';
import { sampleReceipt } from '../src/testing/sample-receipt.ts';
import {
  SAMPLE_HISTORY,
  SAMPLE_OVERRIDE,
  sampleEvent,
  sampleScoreCard,
  sampleWin,
} from '../src/testing/sample-score.ts';

import { frame, quiet } from './frame.ts';

const ready = (changes: Partial<ScoreCardData> = {}) => ({ kind: 'ready', card: sampleScoreCard(changes) }) as const;

const working = sampleScoreCard().lead;
const NOTHING = sampleReceipt({
  score: 0,
  fit: 0,
  engagement: 0,
  negative: 0,
  grade: 'D4',
  rating: 'COLD',
  parts: [],
});
const FIRST = sampleReceipt({
  score: 48,
  engagement: 4,
  grade: 'A4',
  rating: 'WARM',
  parts: sampleReceipt().parts.filter(({ group, rule }) => group !== 'ENGAGEMENT' || rule === 'visited'),
});
const LONG =
  'Works for a competitor or for somebody who supplies one (our own rule with a very long name that has to wrap)';
const AGAINST = sampleReceipt({
  model: 'Maschinenbau-Mittelstand und angrenzende Branchen, zweite Fassung v12',
  score: 0,
  fit: 10,
  engagement: 0,
  negative: -25,
  lostToClamp: -15,
  grade: 'D4',
  rating: 'COLD',
  parts: [
    ...sampleReceipt().parts.filter(({ rule }) => rule === 'businessEmail'),
    {
      rule: 'own',
      group: 'NEGATIVE',
      label: LONG,
      labelParameters: {},
      rawPoints: -25,
      points: -25,
      lostToCap: 0,
      lostToDecay: 0,
      evidence: 'رقیب',
      at: null,
    },
  ],
});

export const scoreStates = (scheme: ColorScheme, locale: string): [string, ReactElement][] => {
  const draw = (props: Pick<ScoreCardProps, 'content'> & Partial<ScoreCardProps>) => (
    <ScoreCard
      {...frame(scheme, locale)}
      overrideSave={{ state: 'idle' }}
      onOverride={quiet('onOverride')}
      onRelease={quiet('onRelease')}
      onReload={quiet('onReload')}
      {...props}
    />
  );
  return [
    ['normal', draw({ content: ready() })],
    [
      'set by hand',
      draw({
        content: ready({
          lead: { ...working, scoreOverride: 90 },
          receipt: sampleReceipt({ rating: 'HOT' }),
          lift: null,
          history: [SAMPLE_OVERRIDE, ...SAMPLE_HISTORY],
        }),
      }),
    ],
    [
      'first score, too little history',
      draw({
        content: ready({ history: [], win: null, receipt: FIRST }),
      }),
    ],
    [
      'contradiction: rules above history',
      draw({
        content: ready({
          flag: 'RULES_ABOVE_HISTORY',
          receipt: sampleReceipt({ grade: 'A1' }),
          win: sampleWin({ probability: 0.12, up: [], down: sampleWin().down.slice(0, 1) }),
          lift: null,
        }),
      }),
    ],
    [
      'contradiction: history above rules',
      draw({
        content: ready({
          flag: 'HISTORY_ABOVE_RULES',
          receipt: NOTHING,
          win: sampleWin({ probability: 0.64, down: [] }),
          lift: { threshold: 'WARM', missingPoints: 35, suggestions: [] },
          history: SAMPLE_HISTORY.slice(0, 1),
        }),
      }),
    ],
    [
      'disqualified, scored high',
      draw({
        content: ready({
          lead: { ...working, status: 'DISQUALIFIED', scoreOverride: 90 },
          receipt: sampleReceipt(),
          flag: 'SCORED_HIGH_NOT_BOUGHT',
          lift: null,
        }),
      }),
    ],
    [
      'long names, against more than for',
      draw({
        content: ready({
          receipt: AGAINST,
          win: sampleWin({
            model: 'Outcomes of the whole group including all subsidiaries v31',
            probability: 0.03,
            up: [],
            down: [
              {
                column: 'industry',
                value: 'Herstellung von Werkzeugmaschinen für die Metallbearbeitung und verwandte Erzeugnisse',
                effect: -1.6,
              },
              { column: 'city', value: 'شهرستان رباط‌کریم', effect: -0.4 },
              { column: 'country', value: 'Germany', effect: -0.1 },
            ],
          }),
          lift: {
            threshold: 'WARM',
            missingPoints: 35,
            suggestions: [{ rule: 'own', label: LONG, points: 12 }],
          },
          history: [
            sampleEvent({
              occurredAt: '2026-11-20T09:00:00.000Z',
              fromValue: '100',
              toValue: '0',
              cause: 'FIELD_CHANGED',
              causeNote: 'Job title, Company, E-mail, Phone, Website, Industry, Employees, Interest',
              details: [{ rule: 'own', label: LONG, from: 0, to: -25 }],
            }),
          ],
        }),
      }),
    ],
    ['not scored yet', draw({ content: ready({ receipt: null }) })],
    ['loading', draw({ content: { kind: 'loading' } })],
    ['failed', draw({ content: { kind: 'failed', message: 'The server did not answer.' } })],
    ['empty', draw({ content: { kind: 'empty' } })],
  ];
};
