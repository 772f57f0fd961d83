import { describe, expect, it } from '@jest/globals';

import { createFakeTransport, type ScriptedAnswer } from '../testing/fake-transport.ts';

import { postFunction } from './post-function.ts';

const call = async (answers: ScriptedAnswer[], options: { refreshToken?: () => string | null } = {}) => {
  const transport = createFakeTransport(answers);
  const answer = await postFunction({
    functionsUrl: 'https://crm.example/s/',
    path: '/leads/convert',
    body: { leadId: 'l' },
    read: (value) => {
      const { id } = value as { id?: string };
      if (id === undefined) throw new TypeError('no id');
      return id;
    },
    getToken: () => 'token',
    fetch: transport.fetch,
    ...options,
  });
  return { answer, sent: transport.sent };
};

describe('postFunction', () => {
  it('posts JSON under the token and parses the answer', async () => {
    const { answer, sent } = await call([{ ok: true, id: 'c' }]);
    expect(answer).toEqual({ ok: true, data: 'c' });
    expect(sent).toMatchObject([
      { url: 'https://crm.example/s/leads/convert', authorization: 'Bearer token', variables: { leadId: 'l' } },
    ]);
  });

  it('calls fetch as a function, as browsers demand', async () => {
    const calledOn: unknown[] = [];
    const strict = function (this: unknown) {
      calledOn.push(this);
      return Promise.resolve(Response.json({ ok: true }));
    };
    const read = (value: unknown) => value;
    await postFunction({
      functionsUrl: 'https://crm.example/s',
      path: 'x',
      body: {},
      read,
      getToken: () => null,
      fetch: strict,
    });
    expect(calledOn).toEqual([undefined]);
  });

  it.each([200, 404, 409])('hands on the refusal of the function itself (HTTP %i)', async (status) => {
    const answer = { ok: false, code: 'LEAD_NOT_FOUND', message: 'No such lead.', leadId: 'l' };
    const refusal = Response.json(answer, { status });
    expect((await call([refusal])).answer).toEqual({
      ok: false,
      code: 'LEAD_NOT_FOUND',
      message: 'No such lead.',
      answer,
    });
  });

  it('says so when the app has no such function', async () => {
    const missing = Response.json(
      { statusCode: 404, error: 'Error', messages: ['No Route trigger found'], code: 'TRIGGER_NOT_FOUND' },
      { status: 404 },
    );
    expect((await call([missing])).answer).toMatchObject({
      ok: false,
      code: 'NOT_FOUND',
      message: expect.stringContaining('installed'),
    });
  });

  it('hands on what the platform says of a crash', async () => {
    const crash = Response.json({ statusCode: 500, messages: ['x is not a function'] }, { status: 500 });
    expect((await call([crash])).answer).toEqual({ ok: false, code: 'UNKNOWN', message: 'x is not a function' });
  });

  it('refreshes a refused token once', async () => {
    const refused = Response.json({ statusCode: 401, messages: ['Unauthorized'] }, { status: 401 });
    const { answer, sent } = await call([refused, { ok: true, id: 'c' }], { refreshToken: () => 'fresh' });
    expect(answer).toEqual({ ok: true, data: 'c' });
    expect(sent[1]?.authorization).toBe('Bearer fresh');
    const twice = await call([refused, refused], { refreshToken: () => 'fresh' });
    expect(twice.answer).toMatchObject({ ok: false, code: 'UNAUTHENTICATED' });
    expect(twice.sent).toHaveLength(2);
  });

  it.each([
    ['HTML', new Response('<html>', { status: 200 }), 'UNREADABLE'],
    ['a gateway', new Response('Bad gateway', { status: 502 }), 'NETWORK'],
    ['nothing', new TypeError('fetch failed'), 'NETWORK'],
    ['data of another shape', { ok: true }, 'UNREADABLE'],
    ['a refusal without a code', { ok: false }, 'UNKNOWN'],
    ['the empty object', {}, 'UNREADABLE'],
  ])('is answered by %s', async (_name, scripted, code) => {
    const { answer, sent } = await call([scripted]);
    expect(answer).toMatchObject({ ok: false, code });
    expect(sent).toHaveLength(1);
  });
});
