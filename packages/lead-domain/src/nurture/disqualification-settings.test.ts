import { describe, expect, it } from '@jest/globals';

import { readInput } from '../input/read-input.ts';
import { foldText } from '../text/fold-text.ts';

import { DEFAULT_DISQUALIFICATION } from './default-disqualification.ts';
import { disqualificationSettingsSchema } from './disqualification-settings.ts';
import { findReason } from './find-reason.ts';

const { reasons, longestSleepDays } = DEFAULT_DISQUALIFICATION;
const [first] = reasons;
const read = (fields: object) => readInput(disqualificationSettingsSchema, { ...DEFAULT_DISQUALIFICATION, ...fields });
const withReason = (fields: object) => read({ reasons: [{ ...first, ...fields }] });

describe('the list of reasons', () => {
  it.each([
    ['as it ships', {}],
    ['one reason alone', { reasons: [first] }],
    ['a shorter longest sleep', { longestSleepDays: 30 }],
  ])('may be %s', (_, fields) => {
    expect(read(fields)).toMatchObject({ kind: 'read' });
  });

  it.each([
    [{ labelFa: undefined }],
    [{ reaction: { kind: 'NONE', sentence: '', dueInDays: 0 } }],
    [{ wake: { kind: 'ON_SIGNAL' } }],
    [{ wake: { kind: 'NEVER' } }],
    [{ neededAttempts: 7 }],
  ])('may have a reason with %j', (fields) => {
    expect(withReason(fields)).toMatchObject({ kind: 'read' });
  });

  it.each([
    [{ key: 'no budget' }, 'key', 'capital letters'],
    [{ key: '' }, 'key', 'capital letters'],
    [{ label: '  ' }, 'label', 'label'],
    [{ reaction: { kind: 'CALL', sentence: 'Call', dueInDays: 1 } }, 'reaction.kind', '"ASK_WHY"'],
    [{ reaction: { kind: 'ASK_WHY', sentence: ' ', dueInDays: 1 } }, 'reaction.sentence', 'needs a sentence'],
    [{ reaction: { kind: 'ASK_WHY', sentence: 'Ask', dueInDays: -1 } }, 'reaction.dueInDays', 'at least 0'],
    [{ wake: { kind: 'AFTER_DAYS' } }, 'wake.days', 'Missing'],
    [{ wake: { kind: 'AFTER_DAYS', days: 0 } }, 'wake.days', 'at least 1'],
    [{ wake: { kind: 'SOMETIMES' } }, 'wake.kind', 'Unknown kind'],
    [{ wake: 90 }, 'wake', 'Expected object'],
    [{ neededAttempts: 0 }, 'neededAttempts', 'at least 1'],
  ])('may have no reason with %j: %s', (fields, path, words) => {
    const reading = withReason(fields);
    const problem = reading.kind === 'unreadable' ? reading.problems[0] : undefined;
    expect(problem?.path).toBe(`reasons.0.${path}`);
    expect(problem?.message).toContain(words);
  });

  it.each([
    ['no reasons', { reasons: [] }, 'reasons'],
    ['the same key twice', { reasons: [first, { ...first, label: 'Other' }] }, 'reasons'],
    ['no longest sleep', { longestSleepDays: 0 }, 'longestSleepDays'],
  ])('may not have %s', (_, fields, path) => {
    const reading = read(fields);
    expect(reading.kind === 'unreadable' && reading.problems[0]?.path).toBe(path);
  });
});

describe('the reasons that ship', () => {
  it.each([
    ['NO_BUDGET', 'CLOSING_TASK', 'AFTER_DAYS'],
    ['BAD_TIMING', 'CLOSING_TASK', 'AFTER_DAYS'],
    ['NO_NEED', 'ASK_WHY', 'ON_SIGNAL'],
    ['CHOSE_COMPETITOR', 'ASK_WHY', 'AFTER_DAYS'],
    ['TOO_EXPENSIVE', 'ASK_WHY', 'AFTER_DAYS'],
    ['NOT_REACHABLE', 'OTHER_CHANNEL', 'AFTER_DAYS'],
    ['WRONG_PERSON', 'OTHER_CHANNEL', 'ON_SIGNAL'],
    ['OUT_OF_MARKET', 'CLOSING_TASK', 'ON_SIGNAL'],
    ['REFUSES_CONTACT', 'NONE', 'NEVER'],
    ['WRONG_DETAILS', 'OTHER_CHANNEL', 'ON_SIGNAL'],
    ['STUDENT', 'CLOSING_TASK', 'ON_SIGNAL'],
    ['JOB_SEEKER', 'NONE', 'NEVER'],
    ['DUPLICATE', 'NONE', 'NEVER'],
    ['SPAM', 'NONE', 'NEVER'],
  ])('%s reacts with %s and wakes %s', (key, reaction, wake) => {
    expect(findReason({ text: key, settings: DEFAULT_DISQUALIFICATION })).toMatchObject({
      key,
      reaction: { kind: reaction },
      wake: { kind: wake },
    });
  });

  it('are all looked at here', () => {
    expect(reasons).toHaveLength(14);
  });

  it('have names of their own in both languages, and words for what they propose', () => {
    const names = reasons.flatMap(({ label, labelFa = '' }) => [label, labelFa]).map(foldText);
    expect(new Set(names).size).toBe(reasons.length * 2);
    for (const { reaction } of reasons) {
      expect(reaction.kind === 'NONE').toBe(reaction.sentence === '');
      expect(reaction.kind === 'NONE').toBe(reaction.sentenceFa === undefined);
    }
  });

  it('want five attempts before somebody is called not reachable, and sleep a year at most', () => {
    expect(reasons.filter(({ neededAttempts }) => neededAttempts !== undefined)).toMatchObject([
      { key: 'NOT_REACHABLE', neededAttempts: 5 },
    ]);
    expect(longestSleepDays).toBe(365);
  });
});
