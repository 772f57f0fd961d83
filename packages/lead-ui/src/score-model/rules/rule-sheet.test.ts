import { describe, expect, it } from '@jest/globals';

import { SAMPLE_PUBLISHED, SAMPLE_RULES, sampleRuleRecord } from '../../testing/sample-score-model.ts';

import { sheetOfModel, sheetOfRecords } from './rule-sheet.ts';

const records = SAMPLE_RULES.map((rule, position) => sampleRuleRecord({ rule, position }));
const [first, second] = records;
if (!first || !second) throw new Error('The sample has rules.');

const sheetOf = (changed: readonly (typeof first)[]) => sheetOfRecords({ records: changed, customFields: [] });

describe('sheetOfRecords', () => {
  it('shows the rules in their order, under their message keys, all stored', () => {
    const sheet = sheetOf([...records].reverse());
    expect(sheet.drafts.map(({ key }) => key)).toEqual(SAMPLE_RULES.map(({ key }) => key));
    expect(sheet.drafts.map(({ label }) => label)).toEqual(SAMPLE_RULES.map(({ label }) => label));
    expect([sheet.unsaved.size, sheet.stored.size]).toEqual([0, SAMPLE_RULES.length]);
  });

  it('leaves out deleted rules and puts rules without a place last', () => {
    const sheet = sheetOf([
      { ...first, position: null },
      { ...second, deletedAt: '2026-11-20T10:00:00.000Z' },
      ...records.slice(2),
    ]);
    expect(sheet.drafts.at(-1)?.key).toBe(first.ruleKey);
    expect(sheet.drafts).toHaveLength(records.length - 1);
  });

  it('calls a rule without a key by its record', () => {
    expect(sheetOf([{ ...first, ruleKey: ' ' }]).drafts[0]?.key).toBe(first.id);
  });

  it.each([
    ['a condition that is none', { condition: 'CEO' }],
    ['an unknown list', { condition: { list: 'COMPETITORS' } }],
    ['no points', { points: null }],
    ['no group', { scoreGroup: null }],
  ])('knows a rule with %s as not stored as it is shown', (_what, changes) => {
    expect([...sheetOf([{ ...first, ...changes }, second]).unsaved]).toEqual([first.ruleKey]);
  });
});

it('sheetOfModel shows published rules in the order in which they were published', () => {
  const sheet = sheetOfModel(SAMPLE_PUBLISHED);
  expect(sheet.drafts.map(({ key, position }) => [key, position])).toEqual(
    SAMPLE_PUBLISHED.rules.map(({ key }, position) => [key, position]),
  );
});
