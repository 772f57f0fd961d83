import { type LeadTouch } from '@leads/lead-domain';
import { aLead, aTouch } from '@leads/lead-domain/testing';
import { describe, expect, it } from '@jest/globals';
import { fakeWorkspace } from '../testing/fake-workspace.ts';

import { onTouchCreated } from './on-touch-created.ts';

const now = new Date('2026-11-22T10:00:00Z');
const callAt = (minute: number): LeadTouch =>
  aTouch({
    id: `call ${minute}`,
    touchType: 'CALL',
    direction: 'OUTGOING',
    occurredAt: `2026-11-22T09:0${minute}:00.000Z`,
    leadId: aLead().id,
  });

/** One lead, and a handler that is told of each touch as it is added. */
const workspaceOf = () => {
  const lead = aLead();
  const touches: LeadTouch[] = [];
  const workspace = fakeWorkspace({ now, lead: [lead], leadTouch: touches });
  const add = (touch: LeadTouch) => {
    touches.push(touch);
    return onTouchCreated({ client: workspace.client, after: { ...touch }, now });
  };
  return { ...workspace, lead, touches, add };
};

describe('onTouchCreated', () => {
  it('counts the touch, and marks it only then', async () => {
    const { lead, touches, requests, add } = workspaceOf();
    expect(await add(callAt(1))).toEqual({ ok: true, isCounted: true });
    expect(requests).toEqual(['ReadTouchesToCount', 'CountTouches', 'MarkCountedTouches']);
    expect(lead).toMatchObject({ contactAttempts: 1, touchDigest: [{ id: 'call 1' }] });
    expect(touches).toMatchObject([{ isCounted: true }]);
  });

  it('writes the score that it raises into the history, by the newest touch, once', async () => {
    const { lead, touches, tables, add } = workspaceOf();
    Object.assign(lead, { contactName: { firstName: 'Ada', lastName: '' }, interest: 'Anvils' });
    await add(callAt(1));
    const demo = aTouch({ id: 'demo', touchType: 'DEMO', occurredAt: '2026-11-22T09:30:00.000Z', leadId: lead.id });
    await add(demo);
    await onTouchCreated({ client: fakeWorkspace({ now, ...tables }).client, after: { ...demo }, now });
    expect(tables.leadEvent).toMatchObject([{ leadId: lead.id, cause: 'TOUCH', causeNote: 'Demo, 2026-11-22' }]);
    expect(touches).toHaveLength(2);
  });

  it('makes good with the next touch what a slower handler overwrote', async () => {
    const { lead, touches, add, meet } = workspaceOf();
    let isOvertaken = false;
    meet(async ({ name }) => {
      if (name === 'CountTouches' && !isOvertaken) {
        isOvertaken = true;
        await add(callAt(2));
      }
      return 'carried out' as const;
    });
    await add(callAt(1));
    // The first handler had read the lead before the second touch was there: its count is gone, its mark stays.
    expect(lead).toMatchObject({ contactAttempts: 1, touchDigest: [{ id: 'call 1' }] });
    expect(touches).toMatchObject([{ isCounted: true }, { isCounted: true }]);

    await add(callAt(3));
    expect(lead.contactAttempts).toBe(3);
    expect(lead.touchDigest.map(({ id }) => id)).toEqual(['call 3', 'call 2', 'call 1']);
  });

  it('leaves a touch unmarked whose lead could not be changed', async () => {
    const { lead, touches, add, meet } = workspaceOf();
    meet(({ name }) => (name === 'CountTouches' ? 'refused' : 'carried out'));
    expect(await add(callAt(1))).toMatchObject({ ok: false });
    expect(lead.contactAttempts).toBe(0);
    expect(touches).toMatchObject([{ isCounted: false }]);
  });

  it('whose mark was lost marks the touch the second time, and counts it once', async () => {
    const { lead, touches, requests, add, meet } = workspaceOf();
    meet(({ name }) => (name === 'MarkCountedTouches' ? 'refused' : 'carried out'));
    expect(await add(callAt(1))).toMatchObject({ ok: false });
    meet(() => 'carried out');
    requests.length = 0;
    await add(callAt(1));
    expect(requests).toEqual(['ReadTouchesToCount', 'MarkCountedTouches']);
    expect(lead.contactAttempts).toBe(1);
    expect(touches.every(({ isCounted }) => isCounted)).toBe(true);
  });
});
