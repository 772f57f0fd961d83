import { type FaultMode } from '@leads/twenty-sandbox';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';

import { TWENTY_URL, useWorkspace } from '../../support/workspace.ts';

import { clientWith } from '../../support/client-with.ts';
import { endStateOf } from './end-state.ts';
import { makeLead } from './leads-to-convert.ts';

const workspace = useWorkspace();
const REP = 'jane.austen@apple.dev';
const REQUESTS = 9;
const KILLS: FaultMode[] = ['kill-before', 'kill-after'];
const cases = Array.from({ length: REQUESTS }, (_, index) => KILLS.map((mode) => ({ index, mode }))).flat();

const answerSchema = z.looseObject({ ok: z.boolean(), code: z.string().optional() });

const post = async (body: unknown, token = workspace().tokens.user(REP)) => {
  const response = await fetch(`${TWENTY_URL}/s/leads/convert`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
};

const answerOf = ({ text }: { text: string }) => answerSchema.parse(JSON.parse(text));

let undisturbed: unknown;

beforeAll(async () => {
  workspace().members.assignRole({ email: REP, roleLabel: 'Lead rep' });
  const client = clientWith(workspace().tokens.apiKey);
  const lead = await makeLead(client);
  const { text } = await post({ leadId: lead.leadId });
  expect(answerOf({ text })).toMatchObject({ ok: true, alreadyConverted: false });
  await workspace().settled();
  undisturbed = await endStateOf(client, lead);
});

describe('POST /leads/convert, by a rep', () => {
  it('shows the plan of a dry run and writes nothing', async () => {
    const client = clientWith(workspace().tokens.apiKey);
    const lead = await makeLead(client);
    await workspace().settled();
    workspace().requests.clear();
    const answer = answerOf(await post({ leadId: lead.leadId, dryRun: true }));
    expect(answer).toMatchObject({ ok: true, plan: { leadId: lead.leadId, problems: [] } });
    const types = workspace()
      .requests.list()
      .flatMap(({ operation }) => (operation ? [operation.type] : []));
    expect(types).toEqual(['query', 'query']);
  });

  it.each(cases)('killed at request $index ($mode) is finished by the next call', async ({ index, mode }) => {
    const client = clientWith(workspace().tokens.apiKey);
    const lead = await makeLead(client);
    await workspace().settled();
    const fault = workspace().faults.inject({ mode, where: { functionName: 'convert-lead', index } });
    await post({ leadId: lead.leadId });
    expect(fault.struck()).toBe(1);
    fault.remove();
    expect(answerOf(await post({ leadId: lead.leadId })).ok).toBe(true);
    await workspace().settled();
    expect(await endStateOf(client, lead)).toEqual(undisturbed);
  });

  it.each([
    ['no lead', {}, 422, 'INPUT_REFUSED'],
    ['an id that is none', { leadId: 'x' }, 422, 'INPUT_REFUSED'],
    ['a lead that is not there', { leadId: '99999999-0000-4000-8000-000000000000' }, 404, 'LEAD_NOT_FOUND'],
  ])('refuses %s', async (_what, body, status, code) => {
    const response = await post(body);
    expect(response.status).toBe(status);
    expect(answerOf(response)).toMatchObject({ ok: false, code });
  });

  it('left in the middle and called by nobody again is finished by the cron', async () => {
    const client = clientWith(workspace().tokens.apiKey);
    const lead = await makeLead(client);
    await workspace().settled();
    const fault = workspace().faults.inject({ mode: 'kill-after', where: { functionName: 'convert-lead', index: 4 } });
    await post({ leadId: lead.leadId });
    expect(fault.struck()).toBe(1);
    fault.remove();
    await workspace().clock.advance(11 * 60_000);
    await workspace().settled();
    expect(await endStateOf(client, lead)).toEqual(undisturbed);
  });

  it('is not for strangers', async () => {
    const client = clientWith(workspace().tokens.apiKey);
    const lead = await makeLead(client);
    await workspace().settled();
    workspace().requests.clear();
    expect((await post({ leadId: lead.leadId }, '')).status).toBeGreaterThanOrEqual(400);
    await workspace().settled();
    expect(
      workspace()
        .requests.list()
        .map(({ path }) => path),
    ).not.toContain('/graphql');
  });
});
