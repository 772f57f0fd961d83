import { describe, expect, it } from '@jest/globals';

import { SAMPLE_NOW } from '../testing/sample-qualification.ts';
import { SAMPLE_HISTORY, SAMPLE_OVERRIDE, sampleEvent } from '../testing/sample-score.ts';

import { trendOf } from './trend-of.ts';

const event = (occurredAt: string | null, fromValue: string, toValue: string) =>
  sampleEvent({ occurredAt, fromValue, toValue, cause: 'TOUCH' });

describe('trendOf', () => {
  it('goes from the first known score through each change to now', () => {
    const points = trendOf({ history: SAMPLE_HISTORY, score: 72, now: SAMPLE_NOW });
    expect(points.map(({ score }) => score)).toEqual([34, 41, 49, 45, 58, 72, 72]);
    expect(points[0]?.at).toBe(points[1]?.at);
    expect(points.at(-1)?.at).toBe(SAMPLE_NOW);
  });

  it('is in the order of time, however the history comes', () => {
    expect(trendOf({ history: SAMPLE_HISTORY.toReversed(), score: 72, now: SAMPLE_NOW })).toEqual(
      trendOf({ history: SAMPLE_HISTORY, score: 72, now: SAMPLE_NOW }),
    );
  });

  it('leaves out what was set by hand, and ends with the score of now', () => {
    const points = trendOf({ history: [SAMPLE_OVERRIDE, ...SAMPLE_HISTORY.slice(0, 1)], score: 70, now: SAMPLE_NOW });
    expect(points.map(({ score }) => score)).toEqual([58, 72, 70]);
  });

  it.each([
    ['nothing', []],
    ['an override alone', [SAMPLE_OVERRIDE]],
    ['a line without a time', [event(null, '1', '2')]],
    ['a line whose time cannot be read', [event('soon', '1', '2')]],
    ['a line without scores', [event(SAMPLE_NOW, '', 'MQL')]],
  ])('is empty for a history of %s', (_what, history) => {
    expect(trendOf({ history, score: 72, now: SAMPLE_NOW })).toEqual([]);
  });

  it('begins with the first score where none stood before', () => {
    const points = trendOf({ history: [event('2026-11-01T00:00:00.000Z', '', '40')], score: 42, now: SAMPLE_NOW });
    expect(points.map(({ score }) => score)).toEqual([40, 42]);
  });
});
