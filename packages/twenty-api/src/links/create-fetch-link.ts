import type { ApolloLink } from '@apollo/client/link';
import { parseAndCheckHttpResponse } from '@apollo/client/link/http';

import type { GraphqlDocument } from '../documents/graphql-document.ts';

import { createAsyncLink } from './create-async-link.ts';
import { GRAPHQL_HEADERS } from './graphql-headers.ts';

/** What the links above put into an operation's context. */
type RequestContext = { headers?: Record<string, string>; fetchOptions?: RequestInit };

/**
 * Sends a document as it was written. Apollo's own HttpLink would do the same after printing a parsed document; the
 * printer, which our documents do not need, weighs 20 KB in every widget.
 */
export const createFetchLink = ({
  uri,
  document,
  fetch,
}: {
  uri: string;
  document: GraphqlDocument;
  fetch: typeof globalThis.fetch;
}): ApolloLink =>
  createAsyncLink(async (operation) => {
    const { headers, fetchOptions } = operation.getContext() as RequestContext;
    const response = await fetch(uri, {
      ...fetchOptions,
      method: 'POST',
      headers: {
        ...GRAPHQL_HEADERS,
        ...headers,
      },
      body: JSON.stringify({
        operationName: document.name,
        variables: operation.variables,
        query: document.text,
      }),
    });
    return (await parseAndCheckHttpResponse(operation)(response)) as ApolloLink.Result;
  });
