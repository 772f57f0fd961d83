import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SCORE_MODEL } from '@leads/lead-domain';

import { readModelFile } from './read-model-file.ts';

const fileOf = (changes: object): string => JSON.stringify({ ...DEFAULT_SCORE_MODEL, ...changes });

describe('readModelFile', () => {
  it('takes a model that was exported', () => {
    const file = JSON.stringify(DEFAULT_SCORE_MODEL, null, 2);
    expect(readModelFile(file)).toEqual({
      kind: 'read',
      definition: DEFAULT_SCORE_MODEL,
      rules: DEFAULT_SCORE_MODEL.rules.length,
    });
  });

  it('leaves it to the workspace which fields it has', () => {
    const [rule] = DEFAULT_SCORE_MODEL.rules.filter(({ kind }) => kind === 'FIELD');
    expect(readModelFile(fileOf({ rules: [{ ...rule, field: 'plantCount' }] })).kind).toBe('read');
  });

  it.each([
    ['nothing', ''],
    ['half a file', '{"name": "Default", "rules": ['],
  ])('says that %s is no JSON', (_what, text) => {
    expect(readModelFile(text).kind).toBe('notJson');
  });

  it.each([
    ['a list', '[]'],
    ['no caps', JSON.stringify({ name: 'A', version: 1, rules: [] })],
    ['no rules', fileOf({ rules: undefined })],
  ])('says that %s is no model', (_what, text) => {
    const reading = readModelFile(text);
    expect(reading.kind === 'unreadable' && reading.problems.length).toBeGreaterThan(0);
  });

  it('names every rule that cannot be used', () => {
    const [first, second] = DEFAULT_SCORE_MODEL.rules;
    const rules = [
      { ...first, list: 'COMPETITORS' },
      { ...second, points: 0 },
    ];
    const reading = readModelFile(fileOf({ rules }));
    expect(reading.kind === 'refused' && reading.problems).toHaveLength(2);
  });
});
