import type { ExecutionContext } from '../protocol/execution-context.ts';

// The keys of `twenty-sdk/front-component-renderer`; its hooks read the first and subscribe to the second.
const CONTEXT_KEY = '__twentySdkExecutionContext__';
const LISTENERS_KEY = '__twentySdkContextListeners__';

const listeners = new Set<() => void>();
Object.assign(globalThis, { [LISTENERS_KEY]: listeners });

export const setExecutionContext = (context: ExecutionContext): void => {
  Object.assign(globalThis, { [CONTEXT_KEY]: context });
  for (const listener of listeners) listener();
};
