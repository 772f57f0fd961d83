import { expect, it } from '@jest/globals';

import { SAMPLE_DRAFT_RULES, SAMPLE_PUBLISHED } from '../../testing/sample-score-model.ts';

import { isUnchanged, modelChangesOf } from './model-changes.ts';

const changesOf = (draft: Partial<typeof SAMPLE_PUBLISHED>) =>
  modelChangesOf({ draft: { ...SAMPLE_PUBLISHED, ...draft }, published: SAMPLE_PUBLISHED });

it('counts rules that are new, changed and gone', () => {
  expect(changesOf({ rules: SAMPLE_DRAFT_RULES })).toEqual({ added: 1, changed: 2, gone: 1, areCapsChanged: false });
});

it.each([
  ['nothing', {}, true],
  ['the name and the version', { name: 'Another', version: 9 }, true],
  ['a cap', { groupCaps: { ...SAMPLE_PUBLISHED.groupCaps, FIT: 59 } }, false],
  ['a rule', { rules: SAMPLE_PUBLISHED.rules.slice(1) }, false],
])('a draft that differs in %s is unchanged: %j', (_what, draft, answer) => {
  expect(isUnchanged(changesOf(draft))).toBe(answer);
});
