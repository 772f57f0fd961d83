import type { TwentyError } from '../errors/twenty-error.ts';

/** Twenty's limit is a bucket that refills within a minute; a network blip is over in seconds. */
const RETRY_RULES = {
  LIMIT_REACHED: { firstDelayMs: 1_000, longestDelayMs: 20_000, attempts: 8 },
  NETWORK: { firstDelayMs: 250, longestDelayMs: 4_000, attempts: 3 },
} as const;

export type RetryDecision =
  | { kind: 'retry'; reason: keyof typeof RETRY_RULES; delayMs: number }
  | { kind: 'stop'; reason: 'NOT_TRANSIENT' | 'NOT_REPEATABLE' | 'TOO_OFTEN' | 'TOO_LONG' };

/**
 * Whether a refused request may be sent again, and when. `attempt` counts from 1; `chance` is 0 ≤ x < 1. Delays double,
 * and lie between half and all of their nominal length, so that many clients do not come back together.
 */
export const decideRetry = ({
  error,
  isRepeatable,
  attempt,
  waitedMs,
  maxWaitMs,
  chance,
}: {
  error: TwentyError;
  isRepeatable: boolean;
  attempt: number;
  waitedMs: number;
  maxWaitMs: number;
  chance: number;
}): RetryDecision => {
  const reason = transientReasonOf(error);
  if (reason === null) return { kind: 'stop', reason: 'NOT_TRANSIENT' };
  if (!isRepeatable && !wasNothingCarriedOut(error)) return { kind: 'stop', reason: 'NOT_REPEATABLE' };
  const rule = RETRY_RULES[reason];
  if (attempt > rule.attempts) return { kind: 'stop', reason: 'TOO_OFTEN' };
  const nominal = Math.min(rule.longestDelayMs, rule.firstDelayMs * 2 ** (attempt - 1));
  const delayMs = Math.max(error.retryAfterMs ?? 0, Math.round(nominal * (0.5 + chance / 2)));
  if (waitedMs + delayMs > maxWaitMs) return { kind: 'stop', reason: 'TOO_LONG' };
  return { kind: 'retry', reason, delayMs };
};

const transientReasonOf = (error: TwentyError): keyof typeof RETRY_RULES | null => {
  if (error.subCode === 'ABORTED') return null;
  if (error.code === 'NETWORK' || error.code === 'LIMIT_REACHED') return error.code;
  const isLimited = error.partial?.errors.some(({ code }) => code === 'LIMIT_REACHED') ?? false;
  return isLimited ? 'LIMIT_REACHED' : null;
};

const wasNothingCarriedOut = (error: TwentyError): boolean =>
  error.code === 'LIMIT_REACHED' || error.subCode === 'NOT_SENT';
