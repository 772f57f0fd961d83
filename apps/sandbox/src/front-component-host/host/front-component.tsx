import { release, retain } from '@quilted/threads';
import { RemoteReceiver } from '@remote-dom/core/receivers';
import { useEffect, useRef, useState } from 'react';
import type { ExecutionContext } from '../protocol/execution-context.ts';
import type { HostApi } from '../protocol/host-api.ts';
import type { HostExports, RenderRequest } from '../protocol/thread.ts';
import { RemoteNode } from './remote-node.tsx';
import { startWorker, type RunningWorker } from './start-worker.ts';
import { useReceived } from './use-received.ts';
import { createWorkspaceFetch } from './workspace-fetch.ts';

type Properties = {
  request: RenderRequest;
  context: ExecutionContext;
  hostApi: HostApi;
  isHeadless?: boolean;
  onError: (error: Error) => void;
};

const RemoteRoot = ({ receiver }: { receiver: RemoteReceiver }) => {
  const root = useReceived(receiver, receiver.root);
  return root.children.map((node) => <RemoteNode key={node.id} receiver={receiver} node={node} />);
};

/** Runs a built front component in a worker and draws what it renders; a headless one runs undrawn. */
export const FrontComponent = ({ request, context, hostApi, isHeadless = false, onError }: Properties) => {
  const [receiver, setReceiver] = useState<RemoteReceiver | null>(null);
  const [worker, setWorker] = useState<RunningWorker | null>(null);
  const { applicationVariables: variables } = request;
  const latest = useRef({ hostApi, context, onError, variables });
  useEffect(() => {
    latest.current = { hostApi, context, onError, variables };
  });
  const { componentUrl, apiUrl, functionsUrl, accessToken } = request;

  useEffect(() => {
    let isStopped = false;
    const report = (error: unknown) => {
      if (!isStopped) latest.current.onError(error instanceof Error ? error : new Error(String(error)));
    };
    const current = () => latest.current.hostApi;
    const exports: HostExports = {
      navigate: (...call) => current().navigate(...call),
      openSidePanelPage: (...call) => current().openSidePanelPage(...call),
      closeSidePanel: () => current().closeSidePanel(),
      enqueueSnackbar: (...call) => current().enqueueSnackbar(...call),
      openCommandConfirmationModal: (...call) => current().openCommandConfirmationModal(...call),
      updateProgress: (...call) => current().updateProgress(...call),
      requestAccessTokenRefresh: () => current().requestAccessTokenRefresh(),
      unmountFrontComponent: () => current().unmountFrontComponent(),
      copyToClipboard: (...call) => current().copyToClipboard(...call),
      forwardFetch: createWorkspaceFetch([apiUrl, functionsUrl, componentUrl].map((url) => new URL(url).origin)),
    };
    const started = startWorker({ exports, onError: report });
    const received = new RemoteReceiver({ retain, release });
    started.imports
      .updateContext(latest.current.context)
      .then(() => {
        if (isStopped) return undefined;
        setReceiver(received);
        setWorker(started);
        return started.imports.render(received.connection, {
          componentUrl,
          apiUrl,
          functionsUrl,
          accessToken,
          applicationVariables: latest.current.variables,
        });
      })
      .catch(report);
    return () => {
      isStopped = true;
      started.stop();
      setWorker(null);
      setReceiver(null);
    };
  }, [componentUrl, apiUrl, functionsUrl, accessToken]);

  useEffect(() => {
    // A worker that has gone meanwhile has nobody to tell.
    worker?.imports.updateContext(context).catch(() => undefined);
  }, [worker, context]);

  return receiver && !isHeadless ? <RemoteRoot receiver={receiver} /> : null;
};
