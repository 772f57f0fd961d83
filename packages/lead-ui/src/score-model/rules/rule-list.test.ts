import { describe, expect, it } from '@jest/globals';

import { EMPTY_DRAFT } from './rule-draft.ts';
import { addRule, changeRule, duplicateRule, removeRule, restoreRule, type RuleList } from './rule-list.ts';

const now = '2026-11-21T10:00:00.000Z';
const draft = (key: string, position: number) => ({ ...EMPTY_DRAFT, key, position, label: key });
const LIST: RuleList = { drafts: [draft('a', 1), draft('b', 2), draft('c', 5)], removed: [] };

const keys = ({ drafts }: RuleList): string[] => drafts.map(({ key }) => key);

describe('changeRule', () => {
  it('changes one rule and leaves the others as they are', () => {
    const { drafts } = changeRule({ list: LIST, key: 'b', changes: { points: '7' } });
    expect(drafts.map(({ points }) => points)).toEqual(['', '7', '']);
    expect(drafts[0]).toBe(LIST.drafts[0]);
  });

  it.each([
    ['12', '-12'],
    [' 12', '-12'],
    ['۱۲', '-۱۲'],
    ['-12', '-12'],
    ['', ''],
    ['twelve', 'twelve'],
  ])('takes %j against a lead for %j', (typed, points) => {
    const changes = { group: 'NEGATIVE', points: typed } as const;
    expect(changeRule({ list: LIST, key: 'a', changes }).drafts[0]?.points).toBe(points);
  });
});

describe('addRule', () => {
  it('puts a rule behind all others, removed ones too', () => {
    const { list, added } = addRule({
      list: { drafts: [draft('a', 1)], removed: [draft('gone', 9)] },
      group: 'ENGAGEMENT',
      kind: 'TOUCH',
      start: { points: '5' },
      now,
    });
    expect(added).toMatchObject({ group: 'ENGAGEMENT', kind: 'TOUCH', points: '5', position: 10 });
    expect(list.drafts.at(-1)).toBe(added);
  });

  it('gives each its own key, in one moment too, and none that was removed', () => {
    const question = { group: 'FIT', kind: 'FIELD', start: {}, now } as const;
    const first = addRule({ list: LIST, ...question });
    const second = addRule({ list: removeRule({ list: first.list, key: first.added.key }), ...question });
    const third = addRule({ list: second.list, ...question });
    expect(new Set([first, second, third].map(({ added }) => added.key)).size).toBe(3);
  });
});

describe('duplicateRule', () => {
  it('puts the copy between its original and the next rule', () => {
    const copy = duplicateRule({ list: LIST, key: 'b', label: 'b (copy)', now });
    expect(copy?.added).toMatchObject({ label: 'b (copy)', position: 3.5 });
    expect(copy && keys(copy.list)).toEqual(['a', 'b', copy?.added.key, 'c']);
  });

  it('puts the copy of the last rule behind it', () => {
    expect(duplicateRule({ list: LIST, key: 'c', label: '', now })?.added.position).toBe(6);
  });

  it('does nothing for a rule that is not there', () => {
    expect(duplicateRule({ list: LIST, key: 'x', label: '', now })).toBeNull();
  });
});

it('puts back what was removed where it stood', () => {
  const removed = removeRule({ list: LIST, key: 'b' });
  expect(keys(removed)).toEqual(['a', 'c']);
  expect(removed.removed.map(({ key }) => key)).toEqual(['b']);
  expect(restoreRule({ list: removed, key: 'b' })).toEqual(LIST);
});
