import { aForm } from '@leads/lead-domain/testing';
import { readSubmission } from '@leads/lead-domain';
import { describe, expect, it } from '@jest/globals';

import { submissionKey } from './submission-key.ts';

const now = new Date('2026-11-22T10:00:10Z');
const sent = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@acme.example', message: 'Hello' };

const keyOf = (input: object, { givenKey, at = now }: { givenKey?: string; at?: Date } = {}) => {
  const submission = readSubmission({ form: aForm(), input, now: at });
  if (submission.kind === 'refused') throw new Error(JSON.stringify(submission.problems));
  return submissionKey({ givenKey, submission, now: at });
};

describe('submissionKey', () => {
  it('is the sender’s own where one is given', () => {
    expect(keyOf(sent, { givenKey: 'abc' })).toBe('key:abc');
  });

  it('does not care about order and what the form does not ask for, and lasts for the minute', () => {
    const { message, ...others } = sent;
    expect(keyOf({ message, ...others, more: 1 }, { at: new Date('2026-11-22T10:00:50Z') })).toBe(keyOf(sent));
  });

  it.each([
    ['other content', { ...sent, message: 'Bye' }, now],
    ['another person', { ...sent, email: 'grace@acme.example' }, now],
    ['the same a day later', sent, new Date('2026-11-23T10:00:10Z')],
  ])('differs for %s', (_what, input, at) => {
    expect(keyOf(input, { at })).not.toBe(keyOf(sent));
  });
});
