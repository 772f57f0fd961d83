import { type IncomingMessage, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConnectionBroken } from '../faults/connection-broken.ts';
import { SandboxError } from '../runtime/sandbox-error.ts';
import type { Workspace } from '../runtime/workspace.ts';
import { MAXIMUM_BODY_BYTES } from './http/read-body.ts';

export type Served = { url: string; port: number; close: () => Promise<void> };

/** Lets the workspace answer on a port; cron runs while it does. `port: 0` takes a free one. */
export const serve = async (
  workspace: Pick<Workspace, 'fetch' | 'clock'>,
  { port, host = '127.0.0.1' }: { port: number; host?: string },
): Promise<Served> => {
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      try {
        const response = await workspace.fetch(await toRequest(incoming));
        outgoing.writeHead(response.status, Object.fromEntries(response.headers));
        outgoing.end(response.body === null ? undefined : Buffer.from(await response.arrayBuffer()));
      } catch (error) {
        // A fault that loses the answer: the client sees the connection break. All else is a bug, and says so.
        if (error instanceof ConnectionBroken || outgoing.destroyed) return outgoing.destroy();
        console.error(error);
        return outgoing.writeHead(500).end();
      }
    })();
  });
  const ticking = setInterval(() => void workspace.clock.advance(0), 1000);
  ticking.unref();

  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => {
      clearInterval(ticking);
      const message = `${host}:${port} cannot be listened on. Another program may hold the port: choose another one.`;
      reject(new SandboxError({ code: 'PORT_IN_USE', message, cause }));
    });
    server.listen(port, host, resolve);
  });

  const address = server.address() as AddressInfo;
  return {
    url: `http://${host}:${address.port}`,
    port: address.port,
    close: async () => {
      clearInterval(ticking);
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const toRequest = async (incoming: IncomingMessage): Promise<Request> => {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const { method = 'GET', url = '/' } = incoming;
  const body = await readUpToLimit(incoming);
  const hasBody = method !== 'GET' && method !== 'HEAD' && body.byteLength > 0;
  return new Request(new URL(url, `http://${incoming.headers.host ?? 'localhost'}`), {
    method,
    headers,
    body: hasBody ? body : null,
  });
};

/** One byte over the limit is enough for the refusal; the rest is read and forgotten, so that the answer arrives. */
const readUpToLimit = async (incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    if (length <= MAXIMUM_BODY_BYTES) chunks.push(chunk);
    length += chunk.byteLength;
  }
  return new Uint8Array(Buffer.concat(chunks));
};
