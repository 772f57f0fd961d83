import { describe, expect, it } from '@jest/globals';

import { aLead } from '../testing/builders.ts';

import { moveLead } from './move-lead.ts';

const now = new Date('2026-11-20T10:00:00.000Z');
const gates = { gatesMet: true, missing: [] };

describe('moveLead', () => {
  it('accepts a lead as sales qualified', () => {
    expect(moveLead({ lead: aLead({ status: 'MQL' }), to: 'SQL', actor: 'REP', gates, now })).toEqual({
      kind: 'moved',
      from: 'MQL',
      to: 'SQL',
      changes: { status: 'SQL', statusNote: '' },
    });
  });

  it('keeps the reason of a lead that is returned to marketing', () => {
    const lead = aLead({ status: 'SQL' });
    expect(moveLead({ lead, to: 'NURTURING', actor: 'REP', reason: ' Too early ', now })).toMatchObject({
      changes: { status: 'NURTURING', statusNote: 'Too early' },
    });
  });

  it('remembers what a disqualified lead was and why', () => {
    const lead = aLead({ status: 'WORKING' });
    expect(moveLead({ lead, to: 'DISQUALIFIED', actor: 'REP', reason: 'No budget', now })).toMatchObject({
      changes: {
        status: 'DISQUALIFIED',
        heldStatus: 'WORKING',
        statusNote: 'No budget',
        disqualificationReason: 'No budget',
        disqualifiedAt: '2026-11-20T10:00:00.000Z',
      },
    });
  });

  it('wakes a lead at the status it held and counts the return', () => {
    const lead = aLead({ status: 'DISQUALIFIED', heldStatus: 'MQL', timesRecycled: 1 });
    expect(moveLead({ lead, to: 'MQL', actor: 'WAKE_RULE', now })).toMatchObject({
      changes: { status: 'MQL', heldStatus: null, disqualifiedAt: null, wakeAt: null, timesRecycled: 2 },
    });
  });

  it('keeps the reason of the last refusal when the lead wakes', () => {
    const lead = aLead({ status: 'DISQUALIFIED', heldStatus: 'NEW', disqualificationReason: 'No budget' });
    const move = moveLead({ lead, to: 'NEW', actor: 'REP', now });
    expect(move.kind === 'moved' && Object.keys(move.changes)).not.toContain('disqualificationReason');
  });

  it('passes a refusal on', () => {
    expect(moveLead({ lead: aLead({ status: 'NEW' }), to: 'SQL', actor: 'REP', gates, now })).toEqual({
      kind: 'refused',
      reason: 'NO_SUCH_MOVE',
    });
  });

  it('changes nothing in the lead it was given', () => {
    const lead = Object.freeze(aLead({ status: 'WORKING' }));
    expect(() => moveLead({ lead, to: 'DISQUALIFIED', actor: 'REP', reason: 'x', now })).not.toThrow();
  });
});
