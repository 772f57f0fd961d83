import type { EngineError } from '../engine.ts';
import { postgresRefusal } from './postgres-refusal.ts';
import { Refusal } from './refusal.ts';

/** What the client sees of a failure. A failure that nobody foresaw shows its message, as on a real server. */
export const errorOf = (error: unknown): EngineError => {
  const refusal = error instanceof Refusal ? error : error instanceof Error ? postgresRefusal(error) : null;
  if (refusal !== null) return { message: refusal.message, extensions: refusal.extensions };
  const message = error instanceof Error ? error.message : 'Internal server error';
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
};
