// The polyfilled document must stand before anything that touches `window`.
import '@remote-dom/core/polyfill';
import { ThreadMessagePort } from '@quilted/threads';
import { BatchingRemoteConnection, RemoteRootElement } from '@remote-dom/core/elements';
import { HOST_API_NAMES } from '../protocol/host-api.ts';
import type { HostExports, WorkerExports } from '../protocol/thread.ts';
import { completeDocument } from './complete-document.ts';
import { defineRemoteElements } from './define-remote-elements.ts';
import { forwardStyleElements } from './forward-style-elements.ts';
import { installFetch } from './install-fetch.ts';
import { installStyleProperty } from './install-style-property.ts';
import { loadComponent } from './load-component.ts';
import { setExecutionContext } from './set-execution-context.ts';

completeDocument();
installStyleProperty();
defineRemoteElements();

const serve = (port: MessagePort): void => {
  const thread = new ThreadMessagePort<HostExports, WorkerExports>(port, {
    exports: {
      updateContext(context) {
        setExecutionContext(context);
        return Promise.resolve();
      },
      async render(connection, request) {
        const { imports } = thread;
        Object.assign(globalThis, {
          frontComponentHostCommunicationApi: Object.fromEntries(HOST_API_NAMES.map((name) => [name, imports[name]])),
          process: {
            env: {
              TWENTY_API_URL: request.apiUrl,
              TWENTY_FUNCTIONS_URL: request.functionsUrl,
              TWENTY_APP_ACCESS_TOKEN: request.accessToken,
              applicationVariables: JSON.stringify(request.applicationVariables),
            },
          },
        });
        const origins = [request.apiUrl, request.functionsUrl, request.componentUrl].map((url) => new URL(url).origin);
        installFetch({ origins, forward: imports.forwardFetch });

        // Only an element that the document made knows its document.
        const root = document.createElement('remote-root');
        if (!(root instanceof RemoteRootElement)) throw new Error('remote-root is not defined');
        const container = document.createElement('remote-fragment');
        root.connect(new BatchingRemoteConnection(connection));
        root.append(container);
        document.body.append(root);
        forwardStyleElements(root);

        const component = await loadComponent(request);
        component.default(container);
      },
    },
  });
  port.start();
};

self.addEventListener('message', (event: MessageEvent) => {
  const [port] = event.ports;
  if (port) serve(port);
});
