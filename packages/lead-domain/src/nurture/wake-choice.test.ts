import { describe, expect, it } from '@jest/globals';

import { readInput } from '../input/read-input.ts';

import { wakeChoiceSchema } from './wake-choice.ts';

describe('when somebody wants a lead back', () => {
  it.each([[{ kind: 'ON_DATE', at: '2027-03-21' }], [{ kind: 'AFTER_DAYS', days: 30 }], [{ kind: 'ON_SIGNAL' }]])(
    'may be %j',
    (choice) => {
      expect(readInput(wakeChoiceSchema, choice)).toEqual({ kind: 'read', value: choice });
    },
  );

  it.each([
    [{ kind: 'NEVER' }, 'kind'],
    [{ kind: 'ON_DATE' }, 'at'],
    [{ kind: 'AFTER_DAYS', days: 0 }, 'days'],
    [{ kind: 'AFTER_DAYS', days: 1.5 }, 'days'],
    [{ kind: 'AFTER_DAYS', days: 5000 }, 'days'],
    ['2027-03-21', ''],
    [null, ''],
  ])('may not be %j', (choice, path) => {
    const reading = readInput(wakeChoiceSchema, choice);
    expect(reading.kind === 'unreadable' && reading.problems.map((problem) => problem.path)).toEqual([path]);
  });
});
