import { describe, expect, it } from '@jest/globals';

import { gql } from '../documents/gql.ts';
import { createFakeTransport, type ScriptedAnswer } from '../testing/fake-transport.ts';
import { RECORDED_REFUSALS } from '../testing/recorded-refusals.ts';

import { createDirectClient } from './create-direct-client.ts';
import { createTwentyClient } from './create-twenty-client.ts';
import { defineOperation } from './define-operation.ts';
import type { RequestRecord, RetryRecord, TwentyClientOptions } from './twenty-client.ts';

const readCount = (data: unknown): number => {
  const { people } = data as { people: { totalCount?: number } };
  if (people.totalCount === undefined) throw new TypeError('no count in the answer');
  return people.totalCount;
};
const countPeople = defineOperation({ document: gql('query CountPeople { people { totalCount } }'), read: readCount });
const createPerson = defineOperation<unknown, { data: { id: string } }>({
  document: gql('mutation CreatePerson($data: PersonCreateInput!) { createPerson(data: $data) { id } }'),
  read: (data) => data,
});
const upsertPerson = { ...createPerson, isRepeatable: true };

const three = { data: { people: { totalCount: 3 } } };
const created = { data: { createPerson: { id: 'p' } } };
const unauthenticated = {
  errors: [{ message: 'Token invalid.', extensions: { subCode: 'UNAUTHENTICATED', code: 'UNAUTHENTICATED' } }],
};
const limited = {
  data: { people: null },
  errors: [{ message: 'Limit reached', extensions: { subCode: 'LIMIT_REACHED', code: 'BAD_USER_INPUT' } }],
};
const connectionLost = new TypeError('fetch failed', {
  cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }),
});
const nobodyThere = new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }) });
const html = (status: number) =>
  new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });

describe.each([
  { name: 'over Apollo', createClient: createTwentyClient },
  { name: 'directly', createClient: createDirectClient },
])('$name', ({ createClient }) => {
  const open = (answers: ScriptedAnswer[], options: Partial<TwentyClientOptions> = {}) => {
    const transport = createFakeTransport(answers);
    const slept: number[] = [];
    const requests: RequestRecord[] = [];
    const retries: RetryRecord[] = [];
    const client = createClient({
      url: 'https://crm.example/',
      getToken: () => 'key',
      fetch: transport.fetch,
      sleep: (ms) => {
        slept.push(ms);
        return Promise.resolve();
      },
      now: () => new Date('2026-11-22T00:00:00Z'),
      onRequest: (request) => requests.push(request),
      onRetry: (retry) => retries.push(retry),
      ...options,
    });
    return { client, sent: transport.sent, slept, requests, retries };
  };

  describe('a request', () => {
    it('carries text, variables and token to the endpoint, and answers parsed data', async () => {
      const { client, sent } = open([three]);
      expect(await client.run(countPeople, {})).toEqual({ ok: true, data: 3 });
      expect(sent).toMatchObject([
        {
          url: 'https://crm.example/graphql',
          authorization: 'Bearer key',
          query: 'query CountPeople { people { totalCount } }',
          variables: {},
        },
      ]);
    });

    it('calls fetch as a function, as browsers demand', async () => {
      const calledOn: unknown[] = [];
      const strict = function (this: unknown) {
        calledOn.push(this);
        return Promise.resolve(Response.json(three));
      };
      await open([], { fetch: strict }).client.run(countPeople, {});
      expect(calledOn).toEqual([undefined]);
    });

    it('goes to the metadata endpoint when asked to', async () => {
      const { client, sent } = open([three], { url: 'https://crm.example/base', endpoint: 'metadata' });
      await client.run(countPeople, {});
      expect(sent[0]?.url).toBe('https://crm.example/base/metadata');
    });

    it('goes without a header where there is no token', async () => {
      const { client, sent } = open([three], { getToken: () => null });
      await client.run(countPeople, {});
      expect(sent[0]?.authorization).toBeNull();
    });

    it('answers UNREADABLE, with the cause, when the data is not as expected', async () => {
      const { client } = open([{ data: { people: {} } }]);
      expect(await client.run(countPeople, {})).toMatchObject({
        ok: false,
        error: { code: 'UNREADABLE', cause: new TypeError('no count in the answer') },
      });
    });

    it('is counted and reported, each time it goes out', async () => {
      const { client, requests } = open([limited, three]);
      await client.run(countPeople, {});
      expect(client.requestCount()).toBe(2);
      expect(requests).toMatchObject([
        { operationName: 'CountPeople', kind: 'query', rootFields: ['people'], outcome: 'LIMIT_REACHED' },
        { operationName: 'CountPeople', kind: 'query', rootFields: ['people'], outcome: 'OK', durationMs: 0 },
      ]);
    });

    it('rejects beyond its budget: that is a mistake of ours', async () => {
      const { client, sent } = open([three, three], { maxRequests: 1 });
      await client.run(countPeople, {});
      await expect(client.run(countPeople, {})).rejects.toThrow('REQUEST_BUDGET_EXCEEDED');
      expect(sent).toHaveLength(1);
    });

    it.each(RECORDED_REFUSALS)('maps $name', async ({ answer, status = 200, expected }) => {
      const type = status === 200 ? 'application/json' : 'application/graphql-response+json';
      const response = new Response(JSON.stringify(answer), { status, headers: { 'content-type': type } });
      const { client } = open([response], { maxWaitMs: 0 });
      const result = await client.run(countPeople, {});
      expect(result.ok).toBe(false);
      if (!result.ok) expect(result.error).toMatchObject(expected);
    });

    it('maps a refusal in the same way when a proxy changed its content type', async () => {
      const body = JSON.stringify({ errors: [{ message: 'Cannot query field "leads" on type "Query".' }] });
      const { client } = open([new Response(body, { status: 400, headers: { 'content-type': 'application/json' } })]);
      expect(await client.run(countPeople, {})).toMatchObject({
        ok: false,
        error: { code: 'INVALID', subCode: 'UNKNOWN_FIELD', field: 'leads', status: 400 },
      });
    });

    it('tells partial from whole failure', async () => {
      const { client } = open([
        {
          data: { createPerson: null, createCompany: { id: 'c' } },
          errors: [{ message: 'A duplicate entry was detected' }],
        },
      ]);
      expect(await client.run(createPerson, { data: { id: 'p' } })).toMatchObject({
        ok: false,
        error: { code: 'PARTIAL', partial: { carriedOut: ['createCompany'], refused: ['createPerson'] } },
      });
    });
  });

  describe('an answer that is not one of Twenty', () => {
    it.each([
      [200, 'UNREADABLE'],
      [404, 'UNREADABLE'],
      [403, 'FORBIDDEN'],
      [500, 'UNKNOWN'],
    ])('of HTML with status %i is %s', async (status, code) => {
      const { client } = open([html(status)]);
      expect(await client.run(countPeople, {})).toMatchObject({ ok: false, error: { code, status } });
    });

    it('of JSON without data and errors is UNREADABLE', async () => {
      const { client } = open([{ hello: 'world' }]);
      expect(await client.run(countPeople, {})).toMatchObject({ ok: false, error: { code: 'UNREADABLE' } });
    });
  });

  describe('a refused token', () => {
    it('is refreshed once, and the request sent again, mutations too', async () => {
      const { client, sent } = open([unauthenticated, created, created], { refreshToken: () => 'fresh' });
      expect(await client.run(createPerson, { data: { id: 'p' } })).toMatchObject({ ok: true });
      await client.run(createPerson, { data: { id: 'q' } });
      expect(sent.map(({ authorization }) => authorization)).toEqual(['Bearer key', 'Bearer fresh', 'Bearer fresh']);
    });

    it('is refreshed after HTTP 401, too', async () => {
      const { client } = open([html(401), three], { refreshToken: () => 'fresh' });
      expect(await client.run(countPeople, {})).toEqual({ ok: true, data: 3 });
    });

    it('is the end when the fresh one is refused, too', async () => {
      const { client, sent } = open([unauthenticated, unauthenticated], { refreshToken: () => 'fresh' });
      expect(await client.run(countPeople, {})).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } });
      expect(sent).toHaveLength(2);
    });

    it('is the end where none can be had', async () => {
      const { client, sent } = open([unauthenticated]);
      expect(await client.run(countPeople, {})).toMatchObject({ ok: false, error: { code: 'UNAUTHENTICATED' } });
      expect(sent).toHaveLength(1);
    });

    it('is told from a missing object: without any token Twenty answers from a schema without records', async () => {
      const refusal = () =>
        new Response(JSON.stringify({ errors: [{ message: 'Cannot query field "people" on type "Query".' }] }), {
          status: 400,
        });
      const without = open([refusal()], { getToken: () => null });
      expect(await without.client.run(countPeople, {})).toMatchObject({
        ok: false,
        error: { code: 'UNAUTHENTICATED' },
      });
      const withToken = open([refusal()]);
      expect(await withToken.client.run(countPeople, {})).toMatchObject({ ok: false, error: { code: 'INVALID' } });
    });
  });

  describe('sending again', () => {
    it('waits for a limit to lift, longer each time, by chance and clock from outside', async () => {
      const { client, slept, retries } = open([limited, limited, three], { random: () => 0 });
      expect(await client.run(countPeople, {})).toEqual({ ok: true, data: 3 });
      expect(slept).toEqual([500, 1_000]);
      expect(retries).toMatchObject([
        { operationName: 'CountPeople', reason: 'LIMIT_REACHED', attempt: 1, delayMs: 500 },
        { attempt: 2, delayMs: 1_000 },
      ]);
    });

    it('repeats a mutation after a limit: nothing was carried out', async () => {
      const refused = { ...limited, data: { createPerson: null } };
      const { client, sent } = open([refused, created]);
      expect(await client.run(createPerson, { data: { id: 'p' } })).toMatchObject({ ok: true });
      expect(sent).toHaveLength(2);
    });

    it('waits as long as HTTP 429 asks', async () => {
      const busy = new Response('', { status: 429, headers: { 'retry-after': '3' } });
      const { client, slept } = open([busy, three]);
      expect(await client.run(countPeople, {})).toEqual({ ok: true, data: 3 });
      expect(slept).toEqual([3_000]);
    });

    it('repeats reads and upserts after a lost connection, and never a plain mutation', async () => {
      const read = open([connectionLost, html(502), three]);
      expect(await read.client.run(countPeople, {})).toEqual({ ok: true, data: 3 });
      const upsert = open([connectionLost, created]);
      expect(await upsert.client.run(upsertPerson, { data: { id: 'p' } })).toMatchObject({ ok: true });
      const plain = open([connectionLost]);
      expect(await plain.client.run(createPerson, { data: { id: 'p' } })).toMatchObject({
        ok: false,
        error: { code: 'NETWORK' },
      });
      expect(plain.sent).toHaveLength(1);
    });

    it('repeats even a plain mutation that cannot have gone out', async () => {
      const { client } = open([nobodyThere, created]);
      expect(await client.run(createPerson, { data: { id: 'p' } })).toMatchObject({ ok: true });
    });

    it('gives up after four sendings of a read', async () => {
      const { client, sent } = open([nobodyThere, nobodyThere, nobodyThere, nobodyThere]);
      expect(await client.run(countPeople, {})).toMatchObject({
        ok: false,
        error: { code: 'NETWORK', subCode: 'NOT_SENT', cause: nobodyThere },
      });
      expect(sent).toHaveLength(4);
    });

    it('waits no longer than it may', async () => {
      const { client, slept } = open([limited, limited, limited], { maxWaitMs: 3_500 });
      expect(await client.run(countPeople, {})).toMatchObject({ ok: false, error: { code: 'LIMIT_REACHED' } });
      expect(slept).toEqual([1_000, 2_000]);
    });
  });

  describe('patience', () => {
    const hanging: typeof fetch = (_input, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error));
      });

    it('ends at the timeout', async () => {
      const { client } = open([], { fetch: hanging, timeoutMs: 20, maxWaitMs: 0 });
      expect(await client.run(countPeople, {})).toMatchObject({
        ok: false,
        error: { code: 'NETWORK', subCode: 'TIMEOUT' },
      });
    });

    it('ends when the caller cancels a request', async () => {
      const controller = new AbortController();
      const { client, slept } = open([], { fetch: hanging });
      const result = client.run(countPeople, {}, { signal: controller.signal });
      setTimeout(() => controller.abort(), 5);
      expect(await result).toMatchObject({ ok: false, error: { code: 'NETWORK', subCode: 'ABORTED' } });
      expect(slept).toEqual([]);
    });

    it('ends when the caller cancels while it waits for a limit', async () => {
      const controller = new AbortController();
      const { client, sent } = open([limited, three], {
        sleep: () =>
          new Promise(() => {
            controller.abort();
          }),
      });
      const result = await client.run(countPeople, {}, { signal: controller.signal });
      expect(result).toMatchObject({ ok: false, error: { code: 'LIMIT_REACHED' } });
      expect(sent).toHaveLength(1);
    });

    it('sends nothing that was cancelled before', async () => {
      const { client } = open([], { fetch: hanging });
      const result = client.run(countPeople, {}, { signal: AbortSignal.abort() });
      expect(await result).toMatchObject({ ok: false, error: { subCode: 'ABORTED' } });
    });
  });

  describe('defineOperation', () => {
    it('takes queries for repeatable and mutations not', () => {
      expect(countPeople.isRepeatable).toBe(true);
      expect(createPerson.isRepeatable).toBe(false);
    });

    it('refuses a fragment', () => {
      const document = gql('fragment Name on Person { id }');
      expect(() => defineOperation({ document, read: (data) => data })).toThrow(/fragment/);
    });
  });
});
