/** One run of a logic function. */
export type FunctionRun = {
  id: string;
  functionName: string;
  trigger: FunctionTrigger;
  /** What the handler was given. */
  payload: unknown;
  /** Whose rights it had: null is the app's own role. */
  onBehalfOf: string | null;
  /** Workspace time. */
  startedAt: Date;
  durationMs: number | null;
  status: 'waiting' | 'running' | 'succeeded' | 'failed' | 'timedOut' | 'killed';
  result: unknown;
  error: { message: string; stack: string[] } | null;
  /** What the function wrote to its console: `INFO scored 12 leads`. */
  logs: string[];
};

export type FunctionTrigger =
  | { kind: 'route'; method: string; path: string }
  | { kind: 'event'; name: string }
  | { kind: 'cron'; pattern: string; dueAt: Date }
  | { kind: 'install'; phase: 'pre-install' | 'post-install' }
  | { kind: 'workflow'; name: string };
