import { describe, expect, it } from '@jest/globals';

import { SAMPLE_HISTORY, SAMPLE_OVERRIDE, sampleScoreCard } from '../testing/sample-score.ts';

import { standingOverride } from './standing-override.ts';

const { lead } = sampleScoreCard();
const released = { ...SAMPLE_OVERRIDE, id: 'released', cause: 'OVERRIDE_RELEASED', toValue: '90' } as const;

describe('standingOverride', () => {
  it.each([
    ['none, though one stood once', null, [SAMPLE_OVERRIDE], null],
    ['the newest one', 90, [...SAMPLE_HISTORY, SAMPLE_OVERRIDE], SAMPLE_OVERRIDE],
    ['none, when it was changed on the record later', 40, [SAMPLE_OVERRIDE], null],
    ['none, when it was released and set on the record again', 90, [released, SAMPLE_OVERRIDE], null],
    ['none, when the history does not reach it', 90, SAMPLE_HISTORY, null],
  ])('finds %s', (_what, scoreOverride, history, expected) => {
    expect(standingOverride({ lead: { ...lead, scoreOverride }, history })).toBe(expected);
  });
});
