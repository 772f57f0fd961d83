import type { Worker } from 'node:worker_threads';
import { RunKilled } from '../../faults/run-killed.ts';

export type ThreadJob = {
  /** `file:` address of the built module. */
  module: string;
  handlerName: string;
  payload: unknown;
  environment: Record<string, string>;
  /** How far the workspace's time is ahead of the machine's. */
  clockOffset: number;
  timeoutMs: number;
  /** Answers what the function fetches. */
  fetch: (request: Request) => Promise<Response>;
  onLog: (line: string) => void;
};

export type ThreadOutcome =
  | { status: 'succeeded'; result: unknown }
  | { status: 'failed' | 'timedOut' | 'killed'; message: string; stack: string[] };

type FetchMessage = {
  type: 'fetch';
  id: number;
  url: string;
  method: string;
  headers: [string, string][];
  body: ArrayBuffer | null;
};

type ThreadMessage =
  | { type: 'done'; result: string }
  | { type: 'failed'; message: string; stack: string }
  | { type: 'log'; line: string }
  | FetchMessage;

/** Runs one handler in a thread of its own, and ends the thread, whatever comes of it. */
export const runInThread = async ({ worker, job }: { worker: Worker; job: ThreadJob }): Promise<ThreadOutcome> => {
  const outcome = await new Promise<ThreadOutcome>((resolve) => {
    const fail = (status: 'failed' | 'timedOut' | 'killed', message: string, stack = ''): void =>
      resolve({ status, message, stack: stack.split('\n').filter(Boolean) });
    const timer = setTimeout(() => fail('timedOut', `Timed out after ${job.timeoutMs}ms`), job.timeoutMs);
    timer.unref();

    worker.on('message', (message: ThreadMessage) => {
      if (message.type === 'log') job.onLog(message.line);
      if (message.type === 'done') resolve({ status: 'succeeded', result: JSON.parse(message.result) });
      if (message.type === 'failed') fail('failed', message.message, message.stack);
      if (message.type === 'fetch') {
        void answerFetch({ worker, message, fetch: job.fetch }).then((died) => {
          if (died !== null) fail('killed', died);
        });
      }
    });
    worker.on('error', (error: unknown) => fail('failed', String(error), error instanceof Error ? error.stack : ''));
    worker.on('exit', (code) => {
      clearTimeout(timer);
      fail('failed', `Exited with code ${code}`);
    });

    const { module, handlerName, payload, environment, clockOffset } = job;
    try {
      // As JSON: what reaches a real function has crossed a process boundary, where dates become strings.
      const text = JSON.stringify(payload);
      worker.postMessage({ type: 'run', module, handlerName, payload: text, environment, clockOffset });
    } catch (error) {
      // A body nested too deep does not get through, there as here.
      fail('failed', `Logic function execution failed: ${String(error)}`);
    }
  });
  await worker.terminate();
  return outcome;
};

/** Answers, and says why the run must die here, if it must. */
const answerFetch = async ({
  worker,
  message,
  fetch,
}: {
  worker: Worker;
  message: FetchMessage;
  fetch: ThreadJob['fetch'];
}): Promise<string | null> => {
  const { id, url, method, headers, body } = message;
  try {
    const response = await fetch(new Request(url, { method, headers, body }));
    const bytes = response.body === null ? null : await response.arrayBuffer();
    const answer = { type: 'answer', id, status: response.status, headers: [...response.headers], body: bytes };
    worker.postMessage(answer);
  } catch (error) {
    if (error instanceof RunKilled) return error.message;
    worker.postMessage({ type: 'answer', id, failed: error instanceof Error ? error.message : String(error) });
  }
  return null;
};
