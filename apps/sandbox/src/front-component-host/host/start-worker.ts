import { ThreadMessagePort } from '@quilted/threads';
import type { HostExports, WorkerExports } from '../protocol/thread.ts';
import { sandboxDocument } from './sandbox-document.ts';

let source: Promise<string> | undefined;

const readWorkerSource = (): Promise<string> =>
  (source ??= fetch('/sandbox/page/worker.js').then((answer) => answer.text()));

export type RunningWorker = { imports: ThreadMessagePort<WorkerExports, HostExports>['imports']; stop(): void };

/** Starts a worker of its own for one front component, in a frame that has no origin. */
export const startWorker = ({
  exports,
  onError,
}: {
  exports: HostExports;
  onError: (error: Error) => void;
}): RunningWorker => {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.hidden = true;
  frame.srcdoc = sandboxDocument;

  const { port1, port2 } = new MessageChannel();
  const thread = new ThreadMessagePort<WorkerExports, HostExports>(port1, { exports });
  port1.start();

  const listen = ({ source: sender, data }: MessageEvent<{ frontComponentError?: string } | null>) => {
    if (sender === frame.contentWindow && data?.frontComponentError) onError(new Error(data.frontComponentError));
  };
  window.addEventListener('message', listen);
  frame.addEventListener('load', () => {
    readWorkerSource().then(
      (workerSource) => frame.contentWindow?.postMessage({ workerSource }, '*', [port2]),
      onError,
    );
  });
  document.body.append(frame);

  return {
    imports: thread.imports,
    stop() {
      window.removeEventListener('message', listen);
      thread.close();
      port1.close();
      frame.remove();
    },
  };
};
