import type { ApolloLink } from '@apollo/client/link';

import type { TokenSource } from '../auth/create-token-source.ts';
import { RefusedRequest } from '../errors/refused-request.ts';

import { createAsyncLink } from './create-async-link.ts';
import { meansNoAccess } from './means-no-access.ts';

/** Sends the token; when Twenty refuses it, refreshes it and sends once more (nothing was carried out then). */
export const createAuthLink = (tokens: TokenSource): ApolloLink =>
  createAsyncLink(async (operation, send) => {
    const token = await tokens.current();
    const sendWith = async (value: string | null) => {
      operation.setContext({ headers: value === null ? {} : { authorization: `Bearer ${value}` } });
      return send();
    };
    try {
      return await sendWith(token);
    } catch (failure) {
      if (!(failure instanceof RefusedRequest) || !meansNoAccess({ error: failure.error, token })) throw failure;
      const fresh = await tokens.refresh(token);
      if (fresh !== null) return await sendWith(fresh);
      throw new RefusedRequest({ ...failure.error, code: 'UNAUTHENTICATED' });
    }
  });
