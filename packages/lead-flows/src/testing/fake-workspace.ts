import { createTwentyClient, type TwentyClient } from '@leads/twenty-api';
import * as z from 'zod/mini';

import { unknownLeadField } from './unknown-lead-field.ts';
import { answerDocument, type Refusal, type Tables } from './answer-document.ts';

/**
 * What becomes of a request: carried out or not (`refused`, or with its root fields named, only those), and answered or
 * not. What the hook does to the records itself happens before the request is carried out.
 */
export type Fate = 'carried out' | 'refused' | 'lost before' | 'lost after' | { refused: string };

type Hook = (request: { name: string; index: number }) => Fate | Promise<Fate> | undefined;

export type FakeWorkspace = {
  client: TwentyClient;
  /** Records by the name of their object; tests read and change them. */
  tables: Tables;
  /** Names of the documents sent, in order. */
  requests: string[];
  /** Decides the fate of each request from now on. */
  meet: (hook: Hook) => void;
};

/** Records in memory behind a client that never tries again by itself. Fields that nobody gave are null. */
export const fakeWorkspace = ({
  now,
  customFields = [],
  ...given
}: {
  now: Date;
  /** Fields that the workspace gave its leads. */
  customFields?: readonly string[];
} & Tables): FakeWorkspace => {
  const tables: Tables = { ...given };
  const requests: string[] = [];
  let hook: Hook = () => undefined;
  const client = createTwentyClient({
    url: 'http://twenty.test',
    getToken: () => 'key',
    fetch: async (input, init) => {
      const { query, variables } = requestSchema.parse(await new Request(input, init).json());
      const name = /(query|mutation) (\w+)/.exec(query)?.[2] ?? '';
      requests.push(name);
      const fate = (await hook({ name, index: requests.length - 1 })) ?? 'carried out';
      if (fate === 'lost before') throw new TypeError('fetch failed');
      const unknown = unknownLeadField({ query, variables, customFields });
      if (unknown) return Response.json({ data: null, errors: [unknown] });
      const isRefused = (field: string): boolean =>
        fate === 'refused' || (typeof fate === 'object' && fate.refused === field);
      const answer = answerDocument({
        tables,
        query,
        variables,
        now,
        refuse: (field) => (isRefused(field) ? NO : null),
      });
      if (fate === 'lost after') throw new TypeError('fetch failed');
      return Response.json(answer);
    },
    sleep: () => Promise.resolve(),
    now: () => now,
    maxWaitMs: 0,
  });
  return { client, tables, requests, meet: (next) => (hook = next) };
};

const requestSchema = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

const NO: Refusal = { message: 'No', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
