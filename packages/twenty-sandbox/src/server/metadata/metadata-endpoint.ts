import { buildSchema, graphql } from 'graphql';
import type { Engine } from '../../engine.ts';
import type { InstalledApp } from '../../runtime/app/load-app.ts';
import type { Authentication, Identities } from '../../runtime/identities/create-identities.ts';
import { FORBIDDEN, UNAUTHENTICATED } from '../graphql/platform-errors.ts';
import type { GraphqlCall } from '../graphql/read-document.ts';
import { jsonResponse } from '../http/json-response.ts';
import { METADATA_SDL } from './metadata-sdl.ts';
import { metadataRoot } from './metadata-root.ts';

/** `POST /metadata`: what the workspace is made of. */
export const metadataEndpoint = (setup: {
  workspaceId: string;
  engine: Engine;
  app: InstalledApp | null;
  identities: Identities;
  now: () => Date;
}): ((call: GraphqlCall | null, caller: Authentication) => Promise<Response>) => {
  // Built when first asked: most tests never do.
  let schema: ReturnType<typeof buildSchema> | null = null;

  return async (call, caller) => {
    if (caller === 'invalid') return jsonResponse({ errors: [UNAUTHENTICATED] });
    if (call === null) return jsonResponse({ errors: [{ message: 'Must provide query string.' }] }, 400);
    // A refresh token is its own proof; every other field wants a caller.
    const isRenewal = call.operation?.rootFields.every((field) => field.name === 'renewApplicationToken') === true;
    if (caller === 'missing' && !isRenewal) return jsonResponse({ data: null, errors: [FORBIDDEN] });
    schema ??= buildSchema(METADATA_SDL);
    const answer = await graphql({
      schema,
      source: call.query,
      rootValue: metadataRoot({ ...setup, caller }),
      variableValues: call.variables,
      operationName: call.operationName,
    });
    return jsonResponse(answer);
  };
};
