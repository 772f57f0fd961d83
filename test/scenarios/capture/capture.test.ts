import { captureFromForm } from '@leads/lead-flows';
import { type FaultMode } from '@leads/twenty-sandbox';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { runText } from '../../support/run-text.ts';
import { TWENTY_URL, useWorkspace } from '../../support/workspace.ts';
import { clientWith } from '../../support/client-with.ts';

import { capturedOf } from './captured-leads.ts';

const workspace = useWorkspace();
const now = new Date('2026-11-22T10:00:00Z');
const keyClient = () => clientWith(workspace().tokens.apiKey);

let people = 0;
const aPerson = () => {
  people += 1;
  return {
    firstName: 'Ada',
    lastName: `Number ${people}`,
    email: `ada${people}@golden-anvil.example`,
    companyName: 'Golden Anvil',
    message: 'Please send the price list',
  };
};

const capture = (input: unknown, context = {}) =>
  captureFromForm({ client: keyClient(), slug: 'contact', input, context, now });

const setLead = (id: string, data: object) =>
  runText(
    keyClient(),
    'mutation SetLead($id: UUID!, $data: LeadUpdateInput!) { updateLead(id: $id, data: $data) { id } }',
    { id, data },
  );

beforeAll(() => workspace().settled());
beforeEach(async () => {
  await workspace().settled();
  workspace().requests.clear();
});

describe('a submission', () => {
  it('becomes a scored lead with its touch in three requests, those of its handlers included', async () => {
    const person = aPerson();
    expect(await capture(person)).toMatchObject({ ok: true });
    await workspace().settled();
    expect(
      workspace()
        .requests.list()
        .map(({ operation }) => operation?.name),
    ).toEqual(['ReadCaptureContext', 'CaptureLead', 'CaptureTouch']);

    const { leads, touches } = await capturedOf(keyClient(), person.email);
    expect(leads).toMatchObject([
      {
        name: `Ada ${person.lastName}`,
        status: 'NEW',
        interest: 'Please send the price list',
        isIncomplete: false,
        encounters: 1,
        touchDigest: [{ type: 'FORM', direction: 'INCOMING' }],
      },
    ]);
    expect(leads[0]?.score).toBeGreaterThan(0);
    expect(touches).toMatchObject([{ touchType: 'FORM', isCounted: true, leadId: leads[0]?.id }]);
  });

  it('sent again changes nothing', async () => {
    const person = aPerson();
    await capture(person);
    const once = await capturedOf(keyClient(), person.email);
    expect(await capture({ ...person })).toMatchObject({ ok: true });
    await workspace().settled();
    expect(await capturedOf(keyClient(), person.email)).toEqual(once);
  });

  it('of a known person is a touch that fills gaps, and reads like any other', async () => {
    const person = aPerson();
    const first = await capture(person);
    workspace().requests.clear();
    const second = await capture({
      ...person,
      message: 'And a demo',
      companyName: 'Another',
      phone: '+44 20 7183 8750',
    });
    expect(second).toEqual(first);
    await workspace().settled();
    expect(workspace().requests.list()).toHaveLength(3);
    const { leads, touches } = await capturedOf(keyClient(), person.email);
    expect(leads).toMatchObject([
      { companyName: 'Golden Anvil', encounters: 2, interest: 'Please send the price list' },
    ]);
    expect(touches.map(({ body }) => body)).toEqual(['Please send the price list', 'And a demo']);
  });

  it('sets nothing that the form does not offer', async () => {
    const person = aPerson();
    await capture({
      ...person,
      status: 'SQL',
      score: 99,
      jobTitle: 'Queen',
      id: 'x',
      ownerId: 'y',
      __proto__: { a: 1 },
    });
    const [lead] = (await capturedOf(keyClient(), person.email)).leads;
    expect(lead?.status).toBe('NEW');
    expect(lead?.jobTitle ?? '').toBe('');
  });

  it.each([
    ['nothing', undefined, ''],
    ['a text', 'hello', ''],
    ['a list', [1, 2], ''],
    ['no address', { firstName: 'A', lastName: 'B', message: 'x' }, 'email'],
    ['a broken address', { ...aPerson(), email: 'ada@' }, 'email'],
    ['an object for a name', { ...aPerson(), firstName: { $ne: 1 } }, 'firstName'],
    ['a book for a name', { ...aPerson(), lastName: 'x'.repeat(100_000) }, 'lastName'],
  ])('of %s is refused by name of the field, and leaves no lead behind', async (_what, input, field) => {
    const answer = await capture(input);
    expect(answer).toMatchObject({ ok: false, code: 'INPUT_REFUSED' });
    const problems = !answer.ok && 'problems' in answer ? (answer.problems ?? []) : [];
    expect(problems.map((problem) => problem.field)).toContain(field);
    expect(
      workspace()
        .requests.list()
        .filter(({ operation }) => operation?.type === 'mutation'),
    ).toEqual([]);
  });

  it('is thanked and forgotten where only a robot writes', async () => {
    const person = aPerson();
    expect(await capture({ ...person, website_url2: 'http://spam.example' })).toMatchObject({ ok: true });
    expect(await capturedOf(keyClient(), person.email)).toEqual({ leads: [], touches: [] });
  });

  it('to a form that is not there is refused', async () => {
    const answer = await captureFromForm({ client: keyClient(), slug: 'nowhere', input: aPerson(), now });
    expect(answer).toMatchObject({ ok: false, code: 'FORM_NOT_FOUND' });
  });

  it('of a customer is a new lead of kind repeat', async () => {
    const person = aPerson();
    await capture(person);
    const [lead] = (await capturedOf(keyClient(), person.email)).leads;
    await setLead(lead?.id ?? '', { status: 'CONVERTED' });
    await capture({ ...person, message: 'More of them' });
    expect((await capturedOf(keyClient(), person.email)).leads).toMatchObject([
      { status: 'CONVERTED' },
      { status: 'NEW', kind: 'REPEAT', interest: 'More of them' },
    ]);
  });

  it('wakes a lead that was refused, at the status it held', async () => {
    const person = aPerson();
    await capture(person);
    const [lead] = (await capturedOf(keyClient(), person.email)).leads;
    await setLead(lead?.id ?? '', { status: 'DISQUALIFIED', heldStatus: 'WORKING' });
    await capture({ ...person, message: 'Now we need it' });
    expect((await capturedOf(keyClient(), person.email)).leads).toMatchObject([{ status: 'WORKING', encounters: 2 }]);
  });

  it('of one person from five windows at once is one lead with five touches', async () => {
    const person = aPerson();
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, index) => capture({ ...person, message: `Window ${index}` })),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    const { leads, touches } = await capturedOf(keyClient(), person.email);
    expect(leads).toHaveLength(1);
    expect(touches).toHaveLength(5);
  });
});

describe('a submission that is disturbed', () => {
  const MODES: FaultMode[] = ['fail-before', 'fail-after', 'lose-answer', 'unreachable'];
  const cases = [0, 1, 2].flatMap((index) => MODES.map((mode) => ({ index, mode })));

  it.each(cases)('at request $index by $mode and sent again is one lead with one touch', async ({ index, mode }) => {
    const person = aPerson();
    const context = { submissionKey: `case-${index}-${mode}` };
    const fault = workspace().faults.inject({ mode, where: { path: '/graphql', index } });
    await capture(person, context);
    expect(fault.struck()).toBe(1);
    fault.remove();
    expect(await capture(person, context)).toMatchObject({ ok: true });
    await workspace().settled();
    const { leads, touches } = await capturedOf(keyClient(), person.email);
    expect(leads).toMatchObject([{ encounters: 1, touchDigest: [{ type: 'FORM' }] }]);
    expect(touches).toMatchObject([{ isCounted: true, leadId: leads[0]?.id }]);
  });
});

describe('POST /leads/forms/contact', () => {
  const post = async (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) => {
    const response = await fetch(`${TWENTY_URL}/s/leads/forms/contact`, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };

  it('takes JSON and a plain form post from anybody, three requests each', async () => {
    const [one, other] = [aPerson(), aPerson()];
    const json = await post(JSON.stringify(one));
    expect(json.status).toBe(200);
    expect(JSON.parse(json.text)).toMatchObject({ ok: true });
    await workspace().settled();
    expect(
      workspace()
        .requests.list()
        .filter(({ path }) => path === '/graphql'),
    ).toHaveLength(3);

    const page = await post(new URLSearchParams(other).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
      accept: 'text/html',
    });
    expect(page.status).toBe(200);
    expect(page.text).toContain('<html');
    expect((await capturedOf(keyClient(), other.email)).leads).toHaveLength(1);
  });

  it.each([
    ['broken JSON', '{"firstName":'],
    ['a number', '42'],
    ['too little', JSON.stringify({ firstName: 'Ada' })],
    ['markup for an address', JSON.stringify({ ...aPerson(), email: '<script>alert(1)</script>' })],
  ])('answers %s with 4xx and no trace of what it runs on', async (_what, body) => {
    const { status, text } = await post(body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(text).not.toMatch(/at .*\.(ts|mjs|js):\d+|stack/i);
  });
});
