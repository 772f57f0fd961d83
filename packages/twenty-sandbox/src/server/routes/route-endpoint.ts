import type { LogicFunctionManifest } from '../../runtime/app/manifest.ts';
import type { FunctionRunner } from '../../runtime/functions/create-function-runner.ts';
import type { FunctionRun } from '../../runtime/functions/function-run.ts';
import type { Authentication } from '../../runtime/identities/create-identities.ts';
import { jsonResponse } from '../http/json-response.ts';
import { readBody } from '../http/read-body.ts';
import { findRoute } from './find-route.ts';
import { functionResponse } from './function-response.ts';

/** `/s/<path>`: the app's HTTP functions. */
export const routeEndpoint = async ({
  request,
  caller,
  functions,
  runner,
}: {
  request: Request;
  caller: Authentication;
  functions: readonly LogicFunctionManifest[];
  runner: FunctionRunner | null;
}): Promise<Response> => {
  const url = new URL(request.url);
  const read = await readBody(request);
  if (!read.ok) return read.response;
  const route = findRoute({ functions, method: request.method, path: url.pathname.replace(/^\/s(?=\/)/, '') });
  if (route.kind === 'undecodable') {
    const message = `Failed to decode param '${route.parameter}'`;
    return jsonResponse({ message, error: 'Bad Request', statusCode: 400 }, 400);
  }
  if (route.kind === 'none' || runner === null) {
    return refusal({ status: 404, message: 'No Route trigger found', code: 'TRIGGER_NOT_FOUND' });
  }

  const { logicFunction, pathParameters } = route;
  const settings = logicFunction.httpRouteTriggerSettings;
  const isAuthRequired = settings?.isAuthRequired ?? true;
  // Seen on 2.21: both refusals come as status 500 with the bare text.
  if (isAuthRequired && caller === 'missing') return jsonResponse('Missing authentication token', 500);
  if (isAuthRequired && caller === 'invalid') return jsonResponse('Token invalid.', 500);

  // A public route does not look at the token: it runs as the app, whoever calls.
  const member = isAuthRequired && typeof caller === 'object' ? caller.member : null;
  const run = await runner.run({
    logicFunction,
    onBehalfOf: member,
    isNested: typeof caller === 'object' && caller.run !== null,
    trigger: { kind: 'route', method: request.method, path: url.pathname },
    payload: {
      headers: forwardedHeaders({ request, names: settings?.forwardedRequestHeaders ?? [] }),
      queryStringParameters: queryParameters(url),
      pathParameters,
      body: read.body,
      ...(read.rawBody === undefined ? {} : { rawBody: read.rawBody }),
      isBase64Encoded: false,
      requestContext: { http: { method: request.method, path: url.pathname } },
      userWorkspaceId: member?.userWorkspaceId ?? null,
    },
  });
  return answerOf(run);
};

const answerOf = (run: FunctionRun): Response => {
  if (run.error === null) return functionResponse(run.result);
  if (run.error.message === 'Logic function execution rate limit exceeded') {
    const message = `Logic function execution failed for ${run.functionName}`;
    return refusal({ status: 429, message, code: 'RATE_LIMIT_EXCEEDED' });
  }
  return refusal({ status: 500, message: run.error.message, code: 'ROUTE_TRIGGER_USER_UNCAUGHT_ERROR' });
};

const refusal = ({ status, message, code }: { status: number; message: string; code: string }): Response =>
  jsonResponse({ statusCode: status, error: 'Error', messages: [message], code }, status);

const forwardedHeaders = ({ request, names }: { request: Request; names: readonly string[] }): Record<string, string> =>
  Object.fromEntries(
    names.flatMap((name) => {
      const value = request.headers.get(name);
      return value === null ? [] : [[name.toLowerCase(), value]];
    }),
  );

/** A name that comes twice has its values joined by commas. */
const queryParameters = (url: URL): Record<string, string> =>
  Object.fromEntries([...url.searchParams.keys()].map((name) => [name, url.searchParams.getAll(name).join(',')]));
