import { expect, it } from '@jest/globals';
import { DEFAULT_SCORE_MODEL, type ScoreRule } from '@leads/lead-domain';

import { ruleChangeOf } from './rule-change.ts';

const { rules } = DEFAULT_SCORE_MODEL;
const ruleOf = (key: string): ScoreRule => {
  const rule = rules.find((candidate) => candidate.key === key);
  if (!rule) throw new Error(`The shipped model has no rule ${key}.`);
  return rule;
};
const prices = ruleOf('priceAsked');

it.each([
  ['nothing', prices, null],
  ['the order of a list', { ...prices, types: ['OFFER', 'PRICE_LIST'] }, null],
  ['the order of the parts', Object.fromEntries(Object.entries(prices).reverse()), null],
  ['the points', { ...prices, points: 1 }, 'CHANGED'],
  ['the switch', { ...prices, isActive: false }, 'CHANGED'],
  ['what is in a list', { ...prices, types: ['OFFER'] }, 'CHANGED'],
  ['the key', { ...prices, key: 'mine' }, 'NEW'],
] as [string, ScoreRule, string | null][])('sees whether %s differs', (_what, rule, change) => {
  expect(ruleChangeOf({ rule, published: rules })).toBe(change);
});
