import type { RequestRecord } from '../runtime/workspace.ts';

/**
 * What can go wrong with one request:
 * - `fail-before`: answered 500, and nothing was carried out
 * - `fail-after`: answered 500 although it was carried out
 * - `lose-answer`: carried out, and the connection breaks before the answer
 * - `unreachable`: the connection breaks before anything was carried out
 * - `kill-before`, `kill-after`: the function run that sent it dies there, before or after it was carried out;
 *   for a request that no function sent, the same as `unreachable` and `lose-answer`
 */
export const FAULT_MODES = [
  'fail-before',
  'fail-after',
  'lose-answer',
  'unreachable',
  'kill-before',
  'kill-after',
] as const;

export type FaultMode = (typeof FAULT_MODES)[number];

export type FaultPlan = {
  mode: FaultMode;
  /** Only requests that meet every condition given; none given: all. */
  where?: {
    /** The n-th request (from 0) that meets the other conditions, counted from the injection. */
    index?: number;
    /** Path of the request: `/graphql`. */
    path?: string;
    /** Name of the operation. */
    operation?: string;
    /** A root field of the document. */
    rootField?: string;
    /** Name of the function whose run sent it. */
    functionName?: string;
    matches?: (request: RequestRecord) => boolean;
  };
  /** How often it strikes. Default: once. */
  times?: number;
};

export type Faults = {
  inject: (plan: FaultPlan) => { struck: () => number; remove: () => void };
  /** Every request waits this long before it is carried out. 0 switches it off. */
  latency: (milliseconds: number) => void;
  /** Twenty's limit for API keys (100 root fields a minute for all keys of a workspace). null, the default: no limit. */
  rateLimit: (limit: { rootFieldsPerMinute: number } | null) => void;
  /** Takes back all of the above. */
  clear: () => void;
};
