import { type LeadTouch } from '@leads/lead-domain';
import { aLead, aTouch } from '@leads/lead-domain/testing';
import { createTwentyClient } from '@leads/twenty-api';
import { describe, expect, it } from '@jest/globals';
import * as z from 'zod/mini';

import { onTouchCreated } from './on-touch-created.ts';

const now = new Date('2026-11-22T10:00:00Z');
const requestSchema = z.object({
  query: z.string(),
  variables: z.object({
    leadChanges: z.optional(z.looseObject({})),
    leadTouchFilter: z.optional(z.object({ id: z.object({ in: z.array(z.string()) }) })),
  }),
});

const callAt = (minute: number): LeadTouch =>
  aTouch({
    id: `call ${minute}`,
    touchType: 'CALL',
    direction: 'OUTGOING',
    occurredAt: `2026-11-22T09:0${minute}:00.000Z`,
    leadId: aLead().id,
  });

/** One lead and its touches; `before` is awaited once a request has arrived and before it is carried out. */
const workspaceOf = (before?: (name: string) => Promise<'refused' | 'welcome'>) => {
  const lead = aLead();
  const touches: LeadTouch[] = [];
  const requests: string[] = [];
  const nodes = (records: object[]) => ({ edges: records.map((node) => ({ node })) });
  const answer = ({ leadChanges, leadTouchFilter }: z.output<typeof requestSchema>['variables']): unknown => {
    if (leadChanges) return { updateLead: Object.assign(lead, leadChanges) };
    if (!leadTouchFilter) return { leads: nodes([lead]), leadTouches: nodes(touches), leadSettings: nodes([]) };
    const marked = touches.filter(({ id }) => leadTouchFilter.id.in.includes(id));
    for (const touch of marked) touch.isCounted = true;
    return { updateLeadTouches: marked };
  };
  const client = createTwentyClient({
    url: 'http://twenty.test',
    getToken: () => 'key',
    fetch: async (input, init) => {
      const { query, variables } = requestSchema.parse(await new Request(input, init).json());
      const name = /(query|mutation) (\w+)/.exec(query)?.[2] ?? '';
      requests.push(name);
      if ((await before?.(name)) === 'refused') {
        // Twenty carries out the root fields beside a refused one.
        if (variables.leadChanges) answer({ leadTouchFilter: variables.leadTouchFilter });
        return Response.json({ errors: [{ message: 'No', extensions: { code: 'BAD_USER_INPUT' } }], data: null });
      }
      return Response.json({ data: answer(variables) });
    },
    sleep: () => Promise.resolve(),
    now: () => now,
    maxWaitMs: 0,
  });
  const add = (touch: LeadTouch) => {
    touches.push(touch);
    return onTouchCreated({ client, after: { ...touch }, now });
  };
  return { lead, touches, requests, add };
};

describe('onTouchCreated', () => {
  it('counts the touch, and marks it only then', async () => {
    const { lead, touches, requests, add } = workspaceOf();
    expect(await add(callAt(1))).toEqual({ ok: true, isCounted: true });
    expect(requests).toEqual(['ReadTouchesToCount', 'CountTouches', 'MarkCountedTouches']);
    expect(lead).toMatchObject({ contactAttempts: 1, touchDigest: [{ id: 'call 1' }] });
    expect(touches).toMatchObject([{ isCounted: true }]);
  });

  it('makes good with the next touch what a slower handler overwrote', async () => {
    let overtake: (() => Promise<unknown>) | null = null;
    const { lead, touches, add } = workspaceOf(async (name) => {
      if (name !== 'CountTouches' || !overtake) return 'welcome';
      const other = overtake;
      overtake = null;
      await other();
      return 'welcome';
    });
    overtake = () => add(callAt(2));
    await add(callAt(1));
    // The first handler had read the lead before the second touch was there: its count is gone, its mark stays.
    expect(lead).toMatchObject({ contactAttempts: 1, touchDigest: [{ id: 'call 1' }] });
    expect(touches).toMatchObject([{ isCounted: true }, { isCounted: true }]);

    await add(callAt(3));
    expect(lead.contactAttempts).toBe(3);
    expect(lead.touchDigest.map(({ id }) => id)).toEqual(['call 3', 'call 2', 'call 1']);
  });

  it('leaves a touch unmarked whose lead could not be changed', async () => {
    const { lead, touches, add } = workspaceOf((name) =>
      Promise.resolve(name === 'CountTouches' ? 'refused' : 'welcome'),
    );
    expect(await add(callAt(1))).toMatchObject({ ok: false });
    expect(lead.contactAttempts).toBe(0);
    expect(touches).toMatchObject([{ isCounted: false }]);
  });

  it('whose mark was lost marks the touch the second time, and counts it once', async () => {
    let isLost = true;
    const { lead, touches, requests, add } = workspaceOf((name) =>
      Promise.resolve(name === 'MarkCountedTouches' && isLost ? 'refused' : 'welcome'),
    );
    expect(await add(callAt(1))).toMatchObject({ ok: false });
    isLost = false;
    requests.length = 0;
    await add(callAt(1));
    expect(requests).toEqual(['ReadTouchesToCount', 'MarkCountedTouches']);
    expect(lead.contactAttempts).toBe(1);
    expect(touches.every(({ isCounted }) => isCounted)).toBe(true);
  });
});
