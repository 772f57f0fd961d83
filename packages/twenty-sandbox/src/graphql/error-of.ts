import type { EngineError } from '../engine.ts';
import { Refusal } from './refusal.ts';

/** What the client sees of a failure. A failure that nobody foresaw shows its message, as on a real server. */
export const errorOf = (error: unknown): EngineError => {
  if (error instanceof Refusal) return { message: error.message, extensions: error.extensions };
  const message = error instanceof Error ? error.message : 'Internal server error';
  return { message, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
};
