import { captureFromForm, readForm } from '@leads/lead-flows';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { clientWith } from '../../support/client-with.ts';
import { runText } from '../../support/run-text.ts';
import { TWENTY_URL, useWorkspace } from '../../support/workspace.ts';

import { capturedOf } from './captured-leads.ts';
import { FORBIDDEN_FIELDS, HOSTILE_VALUES, seededRandom } from './hostile-values.ts';

const SUBMISSIONS = 200;

const workspace = useWorkspace();
const now = new Date('2026-11-22T10:00:00Z');
const keyClient = () => clientWith(workspace().tokens.apiKey);

const capture = (slug: string, input: unknown, context = {}) =>
  captureFromForm({ client: keyClient(), slug, input, context, now });

const makeForm = (form: { slug: string; language: string; formFields: object[] }) =>
  runText(keyClient(), 'mutation MakeForm($data: LeadFormCreateInput!) { createLeadForm(data: $data) { id } }', {
    data: { name: form.slug, title: form.slug, isActive: true, source: 'OTHER', ...form },
  });

/** Everything that a form can ask for; industry and campaign are the form's own. */
const FIELDS = [
  { name: 'fullName', required: true },
  { name: 'email', type: 'EMAIL' },
  { name: 'phone', type: 'PHONE' },
  { name: 'companyName' },
  { name: 'jobTitle' },
  { name: 'website', type: 'URL' },
  { name: 'employees', type: 'NUMBER' },
  { name: 'country' },
  { name: 'city' },
  { name: 'interest', type: 'CHOICE', options: ['Blue', 'Red'] },
  { name: 'message', type: 'LONG_TEXT' },
  { name: 'preferredChannel' },
  { name: 'consent', type: 'CHECKBOX', required: true },
  { name: 'utmSource', type: 'HIDDEN', value: 'own' },
  { name: 'landingPage', type: 'HIDDEN' },
  { name: 'language', type: 'HIDDEN' },
  { name: 'industry', type: 'HIDDEN', value: 'Education' },
];

beforeAll(async () => {
  await makeForm({ slug: 'everything', language: 'en', formFields: FIELDS });
  await makeForm({
    slug: 'call-me',
    language: 'fa',
    formFields: [
      { name: 'fullName', required: true },
      { name: 'phone', type: 'PHONE', required: true },
    ],
  });
});

beforeEach(async () => {
  await workspace().settled();
  workspace().requests.clear();
});

const sentRequests = () =>
  workspace()
    .requests.list()
    .filter(({ path }) => path === '/graphql');

/** A good submission with up to four fields spoilt and some that no form offers. */
const hostileSubmissions = () => {
  const random = seededRandom(20_261_122);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  return Array.from({ length: SUBMISSIONS }, (_, index) => {
    const input: Record<string, unknown> = { fullName: 'سارا احمدی', email: `p${index}@acme.example`, consent: 'on' };
    for (let spoilt = Math.floor(random() * 5); spoilt > 0; spoilt -= 1) {
      input[pick(FIELDS)?.name ?? ''] = pick(HOSTILE_VALUES);
    }
    for (let forged = Math.floor(random() * 4); forged > 0; forged -= 1) {
      const [name, value] = pick(Object.entries(FORBIDDEN_FIELDS)) ?? ['id', 'x'];
      input[name] = value;
    }
    const context = {
      ...(random() < 0.3 && { submissionKey: pick(['same', `key-${index}`, "';--"]) ?? '' }),
      ...(random() < 0.3 && {
        landingPage: pick(['javascript:alert(1)', 'https://site.example/x', '"><script>']) ?? '',
      }),
    };
    return { input, context };
  });
};

type StoredLead = {
  id: string;
  name: string;
  contactName: { firstName: string; lastName: string };
  emails: { primaryEmail: string; additionalEmails: string[] | null };
  phones: { primaryPhoneNumber: string };
  touchDigest: { id: string }[];
  landingPage: string | null;
};

const readStored = () =>
  runText<{
    leads: { edges: { node: StoredLead }[] };
    leadTouches: { edges: { node: { id: string; leadId: string } }[] };
  }>(
    keyClient(),
    `query ReadStored {
      leads(filter: { source: { eq: OTHER } }, first: 500) { edges { node {
        id name contactName { firstName lastName } emails { primaryEmail additionalEmails }
        phones { primaryPhoneNumber } touchDigest source kind status statusNote heldStatus scoreOverride ownerId
        doNotContact budgetStatus convertedPersonId industry utmSource landingPage consent createdBy { source }
      } } }
      leadTouches(first: 500) { edges { node { id leadId } } }
    }`,
  );

describe('hostile submissions', () => {
  it(`${SUBMISSIONS} of them are leads with their touch, or refused by name of the field`, async () => {
    const outcomes = { accepted: 0, refused: 0 };
    // What the handlers do with a captured lead is another test's matter.
    await workspace().withoutTriggers(async () => {
      for (const { input, context } of hostileSubmissions()) {
        const answer = await capture('everything', input, context);
        outcomes[answer.ok ? 'accepted' : 'refused'] += 1;
        if (answer.ok) continue;
        expect(answer).toMatchObject({ code: 'INPUT_REFUSED' });
        const names = answer.problems?.map(({ field }) => field) ?? [];
        expect(names).not.toEqual([]);
        for (const name of names) expect(FIELDS.map((field) => field.name)).toContain(name);
      }
    });
    console.info(`${SUBMISSIONS} submissions: ${outcomes.accepted} accepted, ${outcomes.refused} refused`);
    expect(outcomes.accepted).toBeGreaterThan(SUBMISSIONS / 10);
    expect(outcomes.refused).toBeGreaterThan(SUBMISSIONS / 10);

    const stored = await readStored();
    const leads = stored.leads.edges.map(({ node }) => node);
    const touches = stored.leadTouches.edges.map(({ node }) => node);
    expect(leads.length).toBeGreaterThan(SUBMISSIONS / 10);
    expect(new Set(leads.map(({ emails, phones }) => emails.primaryEmail || phones.primaryPhoneNumber)).size).toBe(
      leads.length,
    );
    for (const lead of leads) {
      const own = touches.filter(({ leadId }) => leadId === lead.id).map(({ id }) => id);
      expect(own).not.toEqual([]);
      expect(lead.touchDigest.map(({ id }) => id).toSorted()).toEqual(own.toSorted());
      expect(lead).toMatchObject({
        source: 'OTHER',
        kind: 'NEW',
        status: expect.stringMatching(/^(NEW|MQL)$/),
        industry: 'Education',
        utmSource: 'own',
        consent: 'GIVEN',
        doNotContact: false,
      });
      const { statusNote, heldStatus, scoreOverride, ownerId, budgetStatus, convertedPersonId } = { ...lead } as Record<
        string,
        unknown
      >;
      expect([statusNote, heldStatus, scoreOverride, ownerId, budgetStatus, convertedPersonId].filter(Boolean)).toEqual(
        [],
      );
      expect(`${lead.contactName.firstName}${lead.contactName.lastName}`).toMatch(
        /[^\p{Default_Ignorable_Code_Point}\s]/u,
      );
      expect(lead.emails.primaryEmail || lead.phones.primaryPhoneNumber).not.toBe('');
      expect(JSON.stringify(lead)).not.toMatch(/forged/i);
      expect(lead.landingPage ?? '').toMatch(/^(https?:\/\/|\/|$)/);
    }
    expect(touches.filter(({ leadId }) => !leads.some(({ id }) => id === leadId))).toEqual([]);
  }, 60_000);
});

describe('a visitor', () => {
  const ada = { firstName: 'Ada', lastName: 'Lovelace', message: 'Hello' };

  it('who sends the key of another person is a lead with a touch all the same', async () => {
    for (const email of ['first@key.example', 'second@key.example', 'second@key.example']) {
      expect(await capture('contact', { ...ada, email }, { submissionKey: 'shared' })).toMatchObject({ ok: true });
    }
    for (const email of ['first@key.example', 'second@key.example']) {
      const { leads, touches } = await capturedOf(keyClient(), email);
      expect([leads.length, touches.length]).toEqual([1, 1]);
    }
  });

  it('who calls from a landline twice is one lead, in three requests each', async () => {
    for (const phone of ['۰۲۱ ۸۸۸۸ ۷۷۷۷', '02188887777', '+98 21 8888 7777']) {
      workspace().requests.clear();
      expect(await capture('call-me', { fullName: `سارا ${phone.length}`, phone })).toMatchObject({ ok: true });
      await workspace().settled();
      expect(sentRequests()).toHaveLength(3);
    }
    const { leads } = await runText<{ leads: { totalCount: number } }>(
      keyClient(),
      'query { leads(filter: { phones: { primaryPhoneNumber: { eq: "2188887777" } } }) { totalCount } }',
    );
    expect(leads.totalCount).toBe(1);
  });

  it('reaches nobody’s lead by a field that the form does not offer', async () => {
    await capture('contact', { ...ada, email: 'victim@key.example' });
    const before = await capturedOf(keyClient(), 'victim@key.example');
    await capture('call-me', { fullName: 'Mallory', phone: '09121112233', email: 'victim@key.example' });
    expect(await capturedOf(keyClient(), 'victim@key.example')).toEqual(before);
  });

  it('is not lost where a rep changed the address of the lead and threw it away', async () => {
    await capture('contact', { ...ada, email: 'moved@key.example' });
    const [lead] = (await capturedOf(keyClient(), 'moved@key.example')).leads;
    const mutation = `mutation ThrowAway($id: UUID!) {
      updateLead(id: $id, data: { emails: { primaryEmail: "elsewhere@key.example" } }) { id }
    }`;
    await runText(keyClient(), mutation, { id: lead?.id });
    await runText(keyClient(), 'mutation ThrowAway($id: UUID!) { deleteLead(id: $id) { id } }', { id: lead?.id });
    for (const message of ['Hello again', 'Hello again']) {
      expect(await capture('contact', { ...ada, email: 'moved@key.example', message })).toMatchObject({ ok: true });
    }
    const { leads, touches } = await capturedOf(keyClient(), 'moved@key.example');
    expect([leads.length, touches.length]).toEqual([1, 1]);
  });

  it('may nest what the form does not read as deep as they like', async () => {
    const deep: unknown = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`);
    expect(await capture('contact', { ...ada, email: 'deep@key.example', deep })).toMatchObject({ ok: true });
  });

  it.each([
    ['a null character', 'contact\u0000'],
    ['a line break', 'contact\r\n'],
    ['a book', 'x'.repeat(5000)],
    ['a query', '") { id } }'],
  ])('finds no form under %s', async (_what, slug) => {
    expect(await capture(slug, { ...ada, email: 'slug@key.example' })).toMatchObject({ code: 'FORM_NOT_FOUND' });
    expect(await readForm({ client: keyClient(), slug })).toMatchObject({ code: 'FORM_NOT_FOUND' });
  });
});

describe('what is no submission', () => {
  const JSON_TYPE = 'application/json';
  const FORM_TYPE = 'application/x-www-form-urlencoded';

  it.each<[string, string, string]>([
    ['an empty body', JSON_TYPE, ''],
    ['a list', JSON_TYPE, '[{"email":"a@b.example"}]'],
    ['a text', JSON_TYPE, '"x"'],
    ['half of an object', JSON_TYPE, '{"email":'],
    ['plain text', 'text/plain', 'hello'],
    ['markup', 'application/xml', '<x/>'],
    ['parts', 'multipart/form-data; boundary=x', '--x--'],
    ['repeated fields', FORM_TYPE, 'firstName=a&firstName=b&lastName=c&email=a@b.example&message=m'],
    ['bracketed fields', FORM_TYPE, 'firstName[a]=a&email[]=a@b.example&__proto__[message]=m&a[b][c]=d'],
    ['a megabyte', JSON_TYPE, JSON.stringify({ firstName: 'x'.repeat(1_000_000) })],
    [
      'markup in fields',
      FORM_TYPE,
      'firstName=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&message=%3C/textarea%3E%3Cscript%3E',
    ],
  ])('%s is answered with 4xx, escaped, and leaves nothing behind', async (_what, type, body) => {
    const headers = { 'content-type': type, accept: 'text/html' };
    const response = await fetch(`${TWENTY_URL}/s/leads/forms/contact`, { method: 'POST', headers, body });
    const text = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(text).not.toMatch(/\n\s+at |node_modules|<script|TypeError|RangeError/);
    expect(sentRequests().filter(({ operation }) => operation?.type === 'mutation')).toEqual([]);
  });
});
