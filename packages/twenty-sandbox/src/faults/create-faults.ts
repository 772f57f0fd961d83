import type { RequestRecord } from '../runtime/workspace.ts';
import type { FaultMode, FaultPlan, Faults } from './faults.ts';

type Armed = { plan: FaultPlan; seen: number; struck: number };

export type FaultState = Faults & {
  /** The fault that strikes this request, if any; counts the request. */
  strike: (request: RequestRecord) => FaultMode | null;
  latencyMs: () => number;
  limit: () => { rootFieldsPerMinute: number } | null;
};

export const createFaults = (): FaultState => {
  let armed: Armed[] = [];
  let latency = 0;
  let limit: { rootFieldsPerMinute: number } | null = null;

  return {
    inject: (plan) => {
      const entry: Armed = { plan, seen: 0, struck: 0 };
      armed.push(entry);
      return {
        struck: () => entry.struck,
        remove: () => {
          armed = armed.filter((other) => other !== entry);
        },
      };
    },
    latency: (milliseconds) => {
      latency = milliseconds;
    },
    rateLimit: (next) => {
      limit = next;
    },
    clear: () => {
      armed = [];
      latency = 0;
      limit = null;
    },
    strike: (request) => {
      // Every plan counts the request, also those behind the one that strikes: their index means "seen", not "left over".
      const striking = armed.filter((entry) => hits(entry, request));
      const first = striking[0];
      if (first === undefined) return null;
      first.struck += 1;
      return first.plan.mode;
    },
    latencyMs: () => latency,
    limit: () => limit,
  };
};

const hits = (entry: Armed, request: RequestRecord): boolean => {
  const { where = {}, times = 1 } = entry.plan;
  if (where.path !== undefined && where.path !== request.path) return false;
  if (where.operation !== undefined && where.operation !== request.operation?.name) return false;
  if (where.rootField !== undefined && request.operation?.rootFields.includes(where.rootField) !== true) return false;
  if (where.functionName !== undefined && where.functionName !== functionOf(request)) return false;
  if (where.matches?.(request) === false) return false;

  const index = entry.seen;
  entry.seen += 1;
  if (where.index !== undefined && where.index !== index) return false;
  return entry.struck < times;
};

const functionOf = (request: RequestRecord): string | null =>
  request.by.kind === 'app' ? (request.by.run?.functionName ?? null) : null;
