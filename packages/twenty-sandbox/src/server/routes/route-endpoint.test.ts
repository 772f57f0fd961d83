import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../../runtime/open-workspace.ts';
import { type FixtureApp, writeFixtureApp } from '../../runtime/testing/fixture-app.ts';
import type { Workspace } from '../../runtime/workspace.ts';

const route = (path: string, httpMethod: string, more: Record<string, unknown> = {}) => ({
  httpRouteTriggerSettings: { path, httpMethod, isAuthRequired: false, ...more },
});

let app: FixtureApp;
let workspace: Workspace;

beforeAll(async () => {
  app = await writeFixtureApp({
    functions: [
      {
        name: 'echo',
        handler: 'async (event) => event',
        settings: route('/forms/:slug', 'POST', { forwardedRequestHeaders: ['Accept-Language'] }),
      },
      {
        name: 'page',
        handler: `async () => ({
          __twentyHttpResponse: true,
          body: '<b>hi</b>',
          status: 201,
          headers: { 'Content-Type': 'text/html', 'x-own': '1', 'set-cookie': 'a=1', 'cache-control': 'no-store' },
        })`,
        settings: route('/forms/:slug', 'GET'),
      },
      {
        name: 'broken',
        handler: "async () => { throw new Error('asked to throw'); }",
        settings: route('/broken', 'GET'),
      },
      { name: 'silent', handler: 'async () => undefined', settings: route('/silent', 'GET') },
      { name: 'text', handler: "async () => 'plain'", settings: route('/text', 'GET') },
      {
        name: 'members-only',
        handler: 'async (event) => ({ user: event.userWorkspaceId, token: process.env.TWENTY_APP_ACCESS_TOKEN })',
        settings: route('/members', 'POST', { isAuthRequired: true }),
      },
      {
        name: 'outer',
        handler: "async () => (await fetch(process.env.TWENTY_API_URL + '/s/text')).text()",
        settings: route('/outer', 'GET'),
      },
    ],
  });
  workspace = await openWorkspace({ app: { directory: app.directory } });
});

beforeEach(() => workspace.runs.clear());

afterAll(async () => {
  await workspace.close();
  await app.remove();
});

const call = (path: string, init: RequestInit = {}): Promise<Response> =>
  workspace.fetch(new Request(`${workspace.url}/s${path}`, init));

const post = (path: string, body: BodyInit, type: string): Promise<Response> =>
  call(path, { method: 'POST', body, headers: { 'content-type': type } });

describe('what a function gets', () => {
  it('is parameters, query, parsed body, raw body and listed headers', async () => {
    const response = await call('/forms/me%20x?a=1&b=2&a=3', {
      method: 'POST',
      body: '{"name":"سارا"}',
      headers: { 'content-type': 'application/json', 'accept-language': 'fa', 'x-secret': '1' },
    });

    expect(await response.json()).toEqual({
      headers: { 'accept-language': 'fa' },
      queryStringParameters: { a: '1,3', b: '2' },
      pathParameters: { slug: 'me x' },
      body: { name: 'سارا' },
      rawBody: '{"name":"سارا"}',
      isBase64Encoded: false,
      requestContext: { http: { method: 'POST', path: '/s/forms/me%20x' } },
      userWorkspaceId: null,
    });
  });

  it.each([
    [
      'a form',
      'a=1&b[c]=2&d=%DB%8C&a=3',
      'application/x-www-form-urlencoded',
      { a: ['1', '3'], b: { c: '2' }, d: 'ی' },
    ],
    ['an array', '[1]', 'application/json', [1]],
    ['nothing, called JSON', '', 'application/json', {}],
    ['plain text', 'hello', 'text/plain', { raw: 'hello' }],
    ['what Twenty does not read', '<x/>', 'application/xml', null],
  ])('as body of %s', async (_, body, type, expected) => {
    const response = await post('/forms/x', body, type);

    expect(await response.json()).toMatchObject({ body: expected });
  });
});

describe('what a function answers', () => {
  it('keeps its status and few of its headers', async () => {
    const response = await call('/forms/x');

    expect(response.status).toBe(201);
    expect(await response.text()).toBe('<b>hi</b>');
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'WWW-Authenticate',
      'cache-control': 'no-store',
      'content-type': 'text/html',
    });
  });

  it('is plain text for a string and empty for nothing', async () => {
    const text = await call('/text');
    const silent = await call('/silent');

    expect([text.headers.get('content-type'), await text.text()]).toEqual(['text/plain; charset=utf-8', 'plain']);
    expect([silent.status, await silent.text()]).toEqual([200, '']);
  });

  it('is 500 with the text of what it threw', async () => {
    const response = await call('/broken');

    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      statusCode: 500,
      error: 'Error',
      messages: ['Error: asked to throw'],
      code: 'ROUTE_TRIGGER_USER_UNCAUGHT_ERROR',
    });
    expect(workspace.runs.list()[0]).toMatchObject({ status: 'failed', error: { message: 'Error: asked to throw' } });
  });

  it('is 500 where the body is nested too deep to reach the function, and the next one is answered', async () => {
    const deep = `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    const response = await post('/forms/x', deep, 'application/json');

    expect(response.status).toBe(500);
    expect(workspace.runs.list()[0]).toMatchObject({ status: 'failed' });
    expect((await post('/forms/x', '{}', 'application/json')).status).toBe(200);
  });

  it('may come from another function of the app', async () => {
    expect(await (await call('/outer')).text()).toBe('plain');
  });
});

describe('what never reaches a function', () => {
  it.each([
    ['unreadable JSON', '{bad', 400],
    ['a bare JSON string', '"text"', 400],
    ['more than 10 MB', `{"a":"${'a'.repeat(11 * 1024 * 1024)}"}`, 500],
  ])('%s', async (_, body, status) => {
    const response = await post('/forms/x', body, 'application/json');

    expect(response.status).toBe(status);
    expect(workspace.runs.list()).toEqual([]);
  });

  it.each([
    ['many', Array.from({ length: 1001 }, (_, index) => `k${index}=1`).join('&'), 'too many parameters'],
    ['deep', `a${'[b]'.repeat(40)}=1`, 'The input exceeded the depth'],
  ])('a form of too %s parameters', async (_, body, message) => {
    const response = await post('/forms/x', body, 'application/x-www-form-urlencoded');

    expect([response.status, await response.json()]).toEqual([500, message]);
    expect(workspace.runs.list()).toEqual([]);
  });

  it.each([
    ['another path', '/nothing/here', 'GET', 404],
    ['another method', '/text', 'POST', 404],
    ['a path that cannot be decoded', '/forms/%zz', 'GET', 400],
  ])('%s', async (_, path, method, status) => {
    expect((await call(path, { method })).status).toBe(status);
  });

  it('a preflight', async () => {
    const headers = { origin: 'https://a.example', 'access-control-request-headers': 'content-type' };
    const response = await call('/forms/x', { method: 'OPTIONS', headers });

    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-headers')).toBe('content-type');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });
});

describe('a route for members', () => {
  const ask = (token?: string): Promise<Response> =>
    call('/members', { method: 'POST', headers: token === undefined ? {} : { authorization: `Bearer ${token}` } });

  it('refuses as a real server does', async () => {
    const missing = await ask();
    const unknown = await ask('garbage');

    expect([missing.status, await missing.json()]).toEqual([500, 'Missing authentication token']);
    expect([unknown.status, await unknown.json()]).toEqual([500, 'Token invalid.']);
  });

  it('runs on behalf of the signed-in user', async () => {
    const sara = workspace.members.list().find((member) => member.email === 'rep@apple.dev');
    const { user } = (await (await ask(workspace.tokens.user('rep@apple.dev'))).json()) as { user: string };

    expect(user).toBe(sara?.userWorkspaceId);
    expect(workspace.runs.list()[0]?.onBehalfOf).toBe('rep@apple.dev');
  });

  it('runs as the app for an API key', async () => {
    expect(await (await ask(workspace.tokens.apiKey)).json()).toMatchObject({ user: null });
    expect(workspace.runs.list()[0]?.onBehalfOf).toBeNull();
  });
});
