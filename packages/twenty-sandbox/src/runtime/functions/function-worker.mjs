// The thread of one function run. Plain JavaScript: a thread that loads TypeScript pays for the type stripper first.
import { registerHooks } from 'node:module';
import { format } from 'node:util';
import { parentPort } from 'node:worker_threads';

const answers = new Map();
let sent = 0;

parentPort.on('message', (message) => {
  if (message.type === 'run') void run(message);
  if (message.type === 'answer') settleFetch(message);
});

const run = async ({ module, handlerName, payload, environment, clockOffset }) => {
  try {
    Object.assign(process.env, environment);
    if (Math.abs(clockOffset) > 1000) moveClock(clockOffset);
    const loaded = await import(module);
    const handler = handlerName.split('.').reduce((value, key) => value?.[key], loaded);
    if (typeof handler !== 'function') throw new Error(`Export "${handlerName}" not found in function bundle`);
    // One argument, as the oldest supported server calls it; newer ones add a context.
    const result = await handler(payload === undefined ? undefined : JSON.parse(payload));
    post({ type: 'done', result: JSON.stringify(result ?? null) });
  } catch (error) {
    post({ type: 'failed', message: String(error), stack: String(error?.stack ?? '') });
  }
};

const post = (message, transfer) => parentPort.postMessage(message, transfer);

for (const [method, level] of Object.entries({
  log: 'INFO',
  info: 'INFO',
  debug: 'DEBUG',
  warn: 'WARN',
  error: 'ERROR',
})) {
  console[method] = (...values) => post({ type: 'log', line: `${level} ${format(...values)}` });
}

// Whoever fetches in here asks the parent, which knows the workspace: no port needs to listen.
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const body = request.body === null ? null : await request.arrayBuffer();
  request.signal.throwIfAborted();
  const id = ++sent;
  const answer = new Promise((resolve, reject) => answers.set(id, { resolve, reject }));
  request.signal.addEventListener('abort', () => settleFetch({ id, aborted: request.signal.reason }));
  post({ type: 'fetch', id, url: request.url, method: request.method, headers: [...request.headers], body });
  return answer;
};

const settleFetch = ({ id, aborted, failed, status, headers, body }) => {
  const waiting = answers.get(id);
  answers.delete(id);
  if (waiting === undefined) return;
  if (aborted !== undefined) waiting.reject(aborted);
  else if (failed !== undefined) waiting.reject(new TypeError('fetch failed', { cause: new Error(failed) }));
  else waiting.resolve(new Response(body, { status, headers }));
};

const moveClock = (offset) => {
  const MachineDate = Date;
  globalThis.Date = class WorkspaceDate extends MachineDate {
    constructor(...values) {
      if (values.length === 0) super(MachineDate.now() + offset);
      else super(...values);
    }
    static now() {
      return MachineDate.now() + offset;
    }
  };
};

// Twenty lays its client beside every function, and each function that answers HTTP imports it with the SDK's Response.
// Loading it takes longer than most runs, and few use it: it is loaded where somebody makes a client.
const METADATA_CLIENT = 'sandbox:metadata-client';
const METADATA_CLIENT_SOURCE = `
import { createRequire } from 'node:module';
const require = createRequire(${JSON.stringify(import.meta.url)});
export class MetadataApiClient {
  constructor(...values) {
    return new (require('twenty-client-sdk/metadata').MetadataApiClient)(...values);
  }
}
export const MetadataSchema = {};
`;

registerHooks({
  resolve: (specifier, context, next) => {
    if (specifier === 'twenty-client-sdk/metadata') return { url: METADATA_CLIENT, shortCircuit: true };
    if (!specifier.startsWith('twenty-client-sdk')) return next(specifier, context);
    try {
      return next(specifier, context);
    } catch {
      // The app lies outside a project that has the client: this package's own.
      return next(specifier, { ...context, parentURL: import.meta.url });
    }
  },
  load: (url, context, next) =>
    url === METADATA_CLIENT
      ? { format: 'module', source: METADATA_CLIENT_SOURCE, shortCircuit: true }
      : next(url, context),
});

// The first use of these loads them: better now, while the thread waits in the pool, than in a run.
void new Request('http://pool.invalid');
void new Response(null);
