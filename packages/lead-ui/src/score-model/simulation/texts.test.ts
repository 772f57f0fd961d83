import { describe, expect, it } from '@jest/globals';
import { type LeadCrossing, type ModelMeasure, type Simulation } from '@leads/lead-domain';

import { ruleTexts } from '../../testing/rule-texts.ts';

import { headlineText } from './headline-text.ts';
import { historySizeOf } from './history-size.ts';
import { rankingText } from './ranking-text.ts';

const { words, format } = ruleTexts('en');
const crossings = (count: number): LeadCrossing[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    name: 'Maria Keller',
    from: 40,
    to: 60,
    source: null,
    ownerName: '',
  }));
const openOf = (n: number, crossing: number, dropping: number, changed: number): Simulation['open'] => ({
  n,
  crossing: crossings(crossing),
  dropping: crossings(dropping),
  changed,
});

describe('headlineText', () => {
  it.each([
    [openOf(0, 0, 0, 0), 'There is no open lead that it could change.'],
    [openOf(9, 0, 0, 0), 'No open lead’s score changes.'],
    [openOf(9, 0, 0, 1), 'No lead crosses or drops; 1 score changes.'],
    [openOf(9, 1, 0, 1), '1 lead would cross into marketing qualified.'],
    [openOf(99, 12, 3, 40), '12 leads would cross into marketing qualified, 3 would drop.'],
    [openOf(9, 0, 2, 2), '2 leads would drop below marketing qualified.'],
  ])('%#: %s', (open, sentence) => {
    expect(headlineText({ open, words, format })).toBe(sentence);
  });
});

describe('rankingText', () => {
  const measure = (auc: number | null): ModelMeasure => ({ auc, lift: [], bands: [], mql: { leads: 0, won: 0 } });

  it.each([
    [null, 0.7, ''],
    [0.784, null, 'Ranks a buyer above a non-buyer in 78 of 100 pairs.'],
    [0.784, 0.741, 'Ranks a buyer above a non-buyer in 78 of 100 pairs; published: 74.'],
    [0.784, 0.779, 'Ranks a buyer above a non-buyer in 78 of 100 pairs, as the published model does.'],
  ])('of %j against %j says %j', (draft, published, sentence) => {
    const compared = published === null ? null : measure(published);
    expect(rankingText({ draft: measure(draft), published: compared, words, format })).toBe(sentence);
  });

  it('has nothing to compare with where the published model cannot be measured', () => {
    const text = rankingText({ draft: measure(0.6), published: measure(null), words, format });
    expect(text).toBe('Ranks a buyer above a non-buyer in 60 of 100 pairs.');
  });
});

it.each([
  [0, 0, 'none'],
  [20, 0, 'none'],
  [20, 20, 'none'],
  [200, 9, 'few'],
  [200, 191, 'few'],
  [20, 10, 'enough'],
] as const)('%i finished leads of which %i bought are %s', (n, won, size) => {
  expect(historySizeOf({ n, won })).toBe(size);
});
