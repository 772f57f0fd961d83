import { describe, expect, it } from '@jest/globals';

import type { TwentyError } from '../errors/twenty-error.ts';

import { decideRetry } from './decide-retry.ts';

const limited: TwentyError = { code: 'LIMIT_REACHED', message: 'Limit reached' };
const lost: TwentyError = { code: 'NETWORK', message: 'No answer' };
const once = { isRepeatable: false, attempt: 1, waitedMs: 0, maxWaitMs: 90_000, chance: 0 };

describe('decideRetry', () => {
  it.each([
    'DUPLICATE',
    'INVALID',
    'NOT_FOUND',
    'FORBIDDEN',
    'UNAUTHENTICATED',
    'FOREIGN_KEY',
    'UNREADABLE',
    'UNKNOWN',
  ] as const)('never repeats %s', (code) => {
    expect(decideRetry({ ...once, error: { code, message: '' }, isRepeatable: true })).toEqual({
      kind: 'stop',
      reason: 'NOT_TRANSIENT',
    });
  });

  it('repeats after a limit whatever the operation is: nothing was carried out', () => {
    expect(decideRetry({ ...once, error: limited })).toEqual({ kind: 'retry', reason: 'LIMIT_REACHED', delayMs: 500 });
  });

  it('repeats after a lost connection only what may be repeated, or never went out', () => {
    expect(decideRetry({ ...once, error: lost })).toEqual({ kind: 'stop', reason: 'NOT_REPEATABLE' });
    expect(decideRetry({ ...once, error: lost, isRepeatable: true })).toMatchObject({ kind: 'retry' });
    expect(decideRetry({ ...once, error: { ...lost, subCode: 'NOT_SENT' } })).toMatchObject({ kind: 'retry' });
  });

  it('does not repeat what was cancelled', () => {
    const error: TwentyError = { ...lost, subCode: 'ABORTED' };
    expect(decideRetry({ ...once, error, isRepeatable: true })).toMatchObject({ kind: 'stop' });
  });

  it('repeats a half-carried-out document only if it may be repeated, and the limit was the reason', () => {
    const partial = (errors: TwentyError[]): TwentyError => ({
      code: 'PARTIAL',
      message: '',
      partial: { data: {}, carriedOut: ['a'], refused: ['b'], errors },
    });
    expect(decideRetry({ ...once, error: partial([limited]), isRepeatable: true })).toMatchObject({ kind: 'retry' });
    expect(decideRetry({ ...once, error: partial([limited]) })).toEqual({ kind: 'stop', reason: 'NOT_REPEATABLE' });
    expect(decideRetry({ ...once, error: partial([{ code: 'DUPLICATE', message: '' }]), isRepeatable: true })).toEqual({
      kind: 'stop',
      reason: 'NOT_TRANSIENT',
    });
  });

  it.each([
    [1, 0, 500],
    [1, 1, 1_000],
    [2, 0.5, 1_500],
    [4, 1, 8_000],
    [8, 1, 20_000],
  ])('waits longer at every attempt (%i, chance %f): %i ms', (attempt, chance, delayMs) => {
    expect(decideRetry({ ...once, error: limited, attempt, chance })).toMatchObject({ delayMs });
  });

  it('waits as long as the server asked', () => {
    expect(decideRetry({ ...once, error: { ...limited, retryAfterMs: 7_000 } })).toMatchObject({ delayMs: 7_000 });
  });

  it('gives up after its attempts, and when the waiting gets too long', () => {
    expect(decideRetry({ ...once, error: limited, attempt: 9 })).toEqual({ kind: 'stop', reason: 'TOO_OFTEN' });
    expect(decideRetry({ ...once, error: lost, isRepeatable: true, attempt: 4 })).toMatchObject({ kind: 'stop' });
    expect(decideRetry({ ...once, error: limited, maxWaitMs: 0 })).toEqual({ kind: 'stop', reason: 'TOO_LONG' });
    expect(decideRetry({ ...once, error: limited, waitedMs: 89_600 })).toEqual({ kind: 'stop', reason: 'TOO_LONG' });
  });
});
