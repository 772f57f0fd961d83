import type { Engine } from '../../engine.ts';
import type { Authentication } from '../../runtime/identities/create-identities.ts';
import { jsonResponse } from '../http/json-response.ts';
import { LIMIT_REACHED, UNAUTHENTICATED } from './platform-errors.ts';
import type { GraphqlCall } from './read-document.ts';

/** `POST /graphql`: the records. Errors come with status 200, as on a real server. */
export const graphqlEndpoint = async ({
  call,
  caller,
  engine,
  isWithinLimit,
}: {
  call: GraphqlCall | null;
  caller: Authentication;
  engine: Engine;
  isWithinLimit: (tokens: number) => boolean;
}): Promise<Response> => {
  if (caller === 'invalid') return jsonResponse({ errors: [UNAUTHENTICATED] });
  if (call === null) return jsonResponse({ errors: [{ message: 'Must provide query string.' }] }, 400);
  if (caller === 'missing') return jsonResponse({ errors: [notOffered(call)] });
  if (caller.identity.kind === 'apiKey' && !isWithinLimit(call.operation?.rootFields.length ?? 0)) {
    return jsonResponse({ data: null, errors: [LIMIT_REACHED] });
  }
  const { query, variables, operationName } = call;
  return jsonResponse(await engine.execute({ query, variables, operationName, actor: caller.actor }));
};

/** Without a token a real server shows a schema that has no records at all. */
const notOffered = ({ operation }: GraphqlCall) => {
  const field = operation?.rootFields[0];
  const type = operation?.type === 'mutation' ? 'Mutation' : 'Query';
  const { name, line, column } = field ?? { name: '', line: 1, column: 1 };
  return { message: `Cannot query field "${name}" on type "${type}".`, locations: [{ line, column }] };
};
