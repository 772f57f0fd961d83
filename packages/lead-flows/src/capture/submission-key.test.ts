import { describe, expect, it } from '@jest/globals';

import { submissionKey } from './submission-key.ts';

const now = new Date('2026-11-22T10:00:10Z');

describe('submissionKey', () => {
  it('is the sender’s own where one is given', () => {
    expect(submissionKey({ givenKey: 'abc', input: { a: 1 }, now })).toBe('key:abc');
  });

  it('does not care about the order of fields, and lasts for the minute', () => {
    const later = new Date('2026-11-22T10:00:50Z');
    expect(submissionKey({ givenKey: undefined, input: { a: 1, b: 2 }, now })).toBe(
      submissionKey({ givenKey: undefined, input: { b: 2, a: 1 }, now: later }),
    );
  });

  it.each([
    ['other content', { a: 2 }, now],
    ['the same a day later', { a: 1 }, new Date('2026-11-23T10:00:10Z')],
  ])('differs for %s', (_what, input, at) => {
    expect(submissionKey({ givenKey: undefined, input, now: at })).not.toBe(
      submissionKey({ givenKey: undefined, input: { a: 1 }, now }),
    );
  });

  it('takes what is no object as it is', () => {
    expect(submissionKey({ givenKey: undefined, input: ['x'], now })).toContain('["x"]');
    expect(submissionKey({ givenKey: undefined, input: undefined, now })).toContain('content:');
  });
});
