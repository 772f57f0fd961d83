import type { RemoteConnection } from '@remote-dom/core/elements';
import type { ExecutionContext } from './execution-context.ts';
import type { HostApi } from './host-api.ts';

export type ForwardedRequest = { url: string; method: string; headers: Record<string, string>; body: string | null };

export type ForwardedResponse = { status: number; statusText: string; headers: Record<string, string>; body: string };

/** What the page offers the worker: the host API, and its fetch for the workspace's own origin. */
export type HostExports = HostApi & { forwardFetch(request: ForwardedRequest): Promise<ForwardedResponse> };

export type RenderRequest = {
  componentUrl: string;
  apiUrl: string;
  functionsUrl: string;
  accessToken: string;
  applicationVariables: Record<string, string>;
};

/** What the worker offers the page. */
export type WorkerExports = {
  render(connection: RemoteConnection, request: RenderRequest): Promise<void>;
  updateContext(context: ExecutionContext): Promise<void>;
};
